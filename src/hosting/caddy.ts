import { extensionsByType, isText } from './file-types.ts';
import { CACHE, HASHED_ADDRESS, securityHeaders, TRANSPORT } from './headers.ts';
import { type Hosting, preamble } from './hosting.ts';

/** Lines for a site or a `handle_path` of Caddy 2 (https://caddyserver.com/docs/caddyfile). They hold at any path of a host. */
export function caddySettings({ policy }: Hosting): string {
  const types = [...extensionsByType()].map(([type, extensions], index) => {
    const paths = extensions.map((extension) => `*.${extension}`).join(' ');
    return `    @carnet_${index} path ${paths}
    header @carnet_${index} Content-Type "${type}${isText(type) ? '; charset=utf-8' : ''}"`;
  });
  const settings = `${preamble('Caddy 2', 'À lire par « import », dans un site ou un bloc « handle_path ».')}

header {
${securityHeaders(policy)
  .map(({ name, value }) => `  ${name} "${value}"`)
  .join('\n')}
}
@carnet_https protocol https
header @carnet_https ${TRANSPORT.name} "${TRANSPORT.value}"

route {
  @carnet_la file {
    try_files {path} {path}/index.html
  }
  handle @carnet_la {
    @carnet_change not path_regexp ${HASHED_ADDRESS}
    header @carnet_change ${CACHE.other.name} "${CACHE.other.value}"
    @carnet_fixe path_regexp ${HASHED_ADDRESS}
    header @carnet_fixe ${CACHE.hashed.name} "${CACHE.hashed.value}"
${types.join('\n')}
    file_server {
      precompressed br gzip
    }
  }
  handle {
    rewrite * /404.html
    file_server {
      status 404
    }
  }
}
`;
  // Caddy complains of other indents.
  return settings.replaceAll(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 2));
}
