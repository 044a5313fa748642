/** One line that a host sends before a file. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/**
 * Abilities of browsers that the carnet never asks for; a name that a browser does not know would make it complain on every page.
 * Copying to the clipboard is not among them: the diagnostic offers it.
 */
const CLOSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
] as const;

/** What every host that takes headers sends with every file. `policy` comes from the built pages (see `sitePolicy`). */
export const securityHeaders = (policy: string): readonly Header[] => [
  { name: 'Content-Security-Policy', value: policy },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { name: 'Permissions-Policy', value: CLOSED_FEATURES.map((feature) => `${feature}=()`).join(', ') },
  { name: 'Referrer-Policy', value: 'no-referrer' },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  // For browsers that do not read `frame-ancestors`.
  { name: 'X-Frame-Options', value: 'DENY' },
];

/** Only over HTTPS: asks browsers to come back by HTTPS for a year. It holds for the whole name of the host, not for a folder of it. */
export const TRANSPORT: Header = { name: 'Strict-Transport-Security', value: 'max-age=31536000' };

/** Folders whose files carry a hash of their content in their name: they never change. */
export const HASHED_FOLDERS = ['_astro', 'pagefind/filter', 'pagefind/fragment', 'pagefind/index'] as const;

/** A file that never changes is kept; any other is asked for again, and costs an empty answer when it is the same. */
export const CACHE = {
  hashed: { name: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
  other: { name: 'Cache-Control', value: 'no-cache' },
} as const satisfies Record<string, Header>;

/** What the addresses of files that never change have in common, at any path of a host. */
export const HASHED_ADDRESS = `/(${HASHED_FOLDERS.join('|')})/`;
