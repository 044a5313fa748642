import { extensionsByType, isText } from './file-types.ts';
import { CACHE, HASHED_ADDRESS, securityHeaders, TRANSPORT } from './headers.ts';
import { type Hosting, preamble } from './hosting.ts';

/** Lines for a `server` or a `location` of nginx (https://nginx.org/en/docs/), which says in `$carnet` at which path the site stands. */
export function nginxSettings({ policy }: Hosting): string {
  const types = [...extensionsByType()];
  const texts = types.map(([type]) => type).filter((type) => isText(type) && type !== 'text/html');
  return `${preamble('nginx', 'À lire par « include », après « set $carnet / » : le chemin du carnet, de / à /.')}

index index.html;
error_page 404 \${carnet}404.html;

types {
${types.map(([type, extensions]) => `  ${type} ${extensions.join(' ')};`).join('\n')}
}
default_type application/octet-stream;
charset utf-8;
charset_types ${texts.join(' ')};

gzip_static on;
gzip_vary on;
# Avec le module « brotli » : brotli_static on;

set $carnet_cache "${CACHE.other.value}";
if ($uri ~ "${HASHED_ADDRESS}") {
  set $carnet_cache "${CACHE.hashed.value}";
}
set $carnet_https "";
if ($https = "on") {
  set $carnet_https "${TRANSPORT.value}";
}
add_header ${CACHE.other.name} $carnet_cache;
add_header ${TRANSPORT.name} $carnet_https always;
${securityHeaders(policy)
  .map(({ name, value }) => `add_header ${name} "${value}" always;`)
  .join('\n')}
`;
}
