import { extensionsByType, FILE_TYPES, isText } from './file-types.ts';
import { CACHE, HASHED_ADDRESS, securityHeaders, TRANSPORT } from './headers.ts';
import { type Hosting, preamble } from './hosting.ts';

/** The ends of names that have a compressed copy beside them. */
const TEXTS = Object.keys(FILE_TYPES)
  .filter((extension) => isText(FILE_TYPES[extension] ?? ''))
  .map((extension) => `.${extension}`)
  .join(' ');

/** Serves the copy compressed with one encoding, for a file and for the index of a folder. */
const compressed = (encoding: string, end: string): string => `
  RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
  RewriteCond %{REQUEST_FILENAME}.${end} -f
  RewriteRule ^(.+)$ $1.${end} [END]
  RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
  RewriteCond %{REQUEST_FILENAME}/index.html.${end} -f
  RewriteRule ^(|.*/)$ $1index.html.${end} [END]`;

/**
 * `.htaccess` for Apache 2.4 (https://httpd.apache.org/docs/2.4/). It uses nothing but what `AllowOverride FileInfo` lets a folder
 * decide, and holds at any path of a host.
 */
export const apacheSettings = ({ policy }: Hosting): string =>
  `${preamble('Apache 2.4')}

# Le dossier du carnet sur ce serveur, d’où vient la page d’erreur.
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{REQUEST_URI}#$0 ^/(.*?)([^#]*)#\\2$
  RewriteRule ^.*$ - [E=CARNET:%1]
${compressed('br', 'br')}
${compressed('gzip', 'gz')}
</IfModule>
ErrorDocument 404 /%{reqenv:CARNET}404.html

<IfModule mod_mime.c>
${[...extensionsByType()].map(([type, extensions]) => `  AddType ${type} ${dotted(extensions)}`).join('\n')}
  AddCharset utf-8 ${TEXTS}
  RemoveType .br .gz
  RemoveLanguage .br
  AddEncoding br .br
  AddEncoding gzip .gz
</IfModule>

<IfModule mod_headers.c>
${securityHeaders(policy)
  .map(({ name, value }) => `  Header always set ${name} "${value}"`)
  .join('\n')}
  Header set ${CACHE.hashed.name} "${CACHE.hashed.value}" "expr=%{REQUEST_URI} =~ m#${HASHED_ADDRESS}#"
  Header set ${CACHE.other.name} "${CACHE.other.value}" "expr=%{REQUEST_URI} !~ m#${HASHED_ADDRESS}#"
  Header append Vary Accept-Encoding
  # À activer si tout le serveur est en HTTPS, pas seulement le carnet :
  # Header always set ${TRANSPORT.name} "${TRANSPORT.value}"
</IfModule>
`;

const dotted = (extensions: readonly string[]): string => extensions.map((name) => `.${name}`).join(' ');
