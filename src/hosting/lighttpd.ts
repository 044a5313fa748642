import { FILE_TYPES, isText } from './file-types.ts';
import { CACHE, type Header, securityHeaders, TRANSPORT } from './headers.ts';
import { type Hosting, preamble } from './hosting.ts';

const header = ({ name, value }: Header): string => `  "${name}" => "${value}",`;

/**
 * Lines for lighttpd 1.4 (https://redmine.lighttpd.net/projects/lighttpd/wiki), which finds the site in the folder `var.carnet`.
 * Every file is asked for again: a rule for the files that never change would also keep the answer « not there » for a year.
 */
export const lighttpdSettings = ({ policy }: Hosting): string =>
  `${preamble('lighttpd', 'À lire par « include », après « var.carnet = "…" » : le dossier du carnet, sans / à la fin.')}

server.modules += ( "mod_setenv" )
index-file.names = ( "index.html" )
server.errorfile-prefix = var.carnet + "/"

mimetype.assign = (
${Object.entries(FILE_TYPES)
  .map(([extension, type]) => `  ".${extension}" => "${type}${isText(type) ? '; charset=utf-8' : ''}",`)
  .join('\n')}
  "" => "application/octet-stream",
)

setenv.set-response-header = (
${[...securityHeaders(policy), CACHE.other].map(header).join('\n')}
)
$HTTP["scheme"] == "https" {
  setenv.set-response-header += (
  ${header(TRANSPORT)}
  )
}
`;
