import { apacheSettings } from './apache.ts';
import { busyboxSettings } from './busybox.ts';
import { caddySettings } from './caddy.ts';
import type { Hosting } from './hosting.ts';
import { iisSettings } from './iis.ts';
import { lighttpdSettings } from './lighttpd.ts';
import { netlifyHeaders } from './netlify.ts';
import { nginxSettings } from './nginx.ts';

/**
 * The files of settings that go with the site: path in `dist`, and what is written there. The first two are read by the hosts that know
 * them and by no other; the others wait in a folder for whoever runs a server.
 */
export const HOST_FILES: Readonly<Record<string, (hosting: Hosting) => string>> = {
  _headers: netlifyHeaders,
  '.htaccess': apacheSettings,
  'hebergement/nginx.conf': nginxSettings,
  'hebergement/caddyfile': caddySettings,
  'hebergement/lighttpd.conf': lighttpdSettings,
  'hebergement/busybox.conf': busyboxSettings,
  'hebergement/web.config': iisSettings,
};
