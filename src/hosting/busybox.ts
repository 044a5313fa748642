import { FILE_TYPES } from './file-types.ts';
import { type Hosting, preamble } from './hosting.ts';

/** Configuration of busybox httpd: it takes types and an error page, and no header. Paths start from the folder that it serves. */
export const busyboxSettings = ({ base }: Hosting): string =>
  `${preamble('busybox httpd', 'À donner par l’option -c.')}
E404:${base.slice(1)}404.html
${Object.entries(FILE_TYPES)
  .map(([extension, type]) => `.${extension}:${type}`)
  .join('\n')}
`;
