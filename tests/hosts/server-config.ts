import { join } from 'node:path';
import type { ServerName } from '../../src/authoring/servers.mjs';

/** Where a server finds the site, and where it may write. */
export interface Site {
  /** Folder that the server shows at its root. */
  readonly root: string;
  /** Folder of the site, somewhere under `root`. */
  readonly carnet: string;
  /** Address of the site on the server, from `/` to `/`. */
  readonly base: string;
  readonly port: number;
  /** A folder of its own, for its settings, its marks and its temporary files. */
  readonly own: string;
}

/** How a server is started: its arguments, and the files of settings to write first, by name in its own folder. */
export interface Start {
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
}

/** A program started as root gives up that right to this account of Debian's. */
const isRoot = process.getuid?.() === 0;

const nginx = ({ root, carnet, base, port, own }: Site): Start => ({
  args: ['-p', own, '-e', 'stderr', '-c', join(own, 'nginx.conf')],
  files: {
    'nginx.conf': `
      daemon off;
      pid ${own}/pid;
      events {}
      http {
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${own}/${kind};`).join(' ')}
        server {
          listen 127.0.0.1:${port};
          root ${root};
          set $carnet ${base};
          include ${carnet}/hebergement/nginx.conf;
        }
      }`,
  },
});

const apache = ({ root, port, own }: Site): Start => ({
  args: ['-D', 'FOREGROUND', '-f', join(own, 'apache.conf')],
  files: {
    'mime.types': '',
    'apache.conf': `
      ServerRoot ${own}
      ServerName localhost
      Listen 127.0.0.1:${port}
      PidFile ${own}/pid
      Mutex file:${own} default
      ErrorLog ${own}/error.log
      TypesConfig ${own}/mime.types
      ${['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'rewrite'].map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`).join('\n')}
      ${isRoot ? 'User www-data\nGroup www-data' : ''}
      # As Debian has them: the copies beside our files must not be taken for Breton, nor for archives.
      AddLanguage br .br
      AddType application/x-gzip .gz
      DocumentRoot ${root}
      <Directory ${root}>
        AllowOverride FileInfo
        Require all granted
      </Directory>`,
  },
});

const APACHE_MODULES = '/usr/lib/apache2/modules';

const caddy = ({ root, carnet, base, port, own }: Site): Start => ({
  args: ['run', '--adapter', 'caddyfile', '--config', join(own, 'caddyfile')],
  files: {
    caddyfile: `
      {
        admin off
        auto_https off
        storage file_system ${own}
      }
      http://127.0.0.1:${port}, http://localhost:${port} {
        ${base === '/' ? `root * ${root}\nimport ${carnet}/hebergement/caddyfile` : `handle_path ${base}* {\nroot * ${carnet}\nimport ${carnet}/hebergement/caddyfile\n}`}
      }`,
  },
});

const lighttpd = ({ root, carnet, port, own }: Site): Start => ({
  args: ['-D', '-f', join(own, 'lighttpd.conf')],
  files: {
    'lighttpd.conf': `
      server.bind = "127.0.0.1"
      server.port = ${port}
      server.document-root = "${root}"
      server.upload-dirs = ( "${own}" )
      var.carnet = "${carnet}"
      include var.carnet + "/hebergement/lighttpd.conf"`,
  },
});

const busybox = ({ root, carnet, port }: Site): Start => ({
  args: [
    'httpd',
    '-f',
    '-p',
    `127.0.0.1:${port}`,
    '-h',
    root,
    '-c',
    join(carnet, 'hebergement', 'busybox.conf'),
  ],
});

const python = ({ root, port }: Site): Start => ({
  args: ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root],
});

/** How each server is started on a site, with the settings that the build wrote, as the guide tells. */
export const startOf: Readonly<Record<ServerName, (site: Site) => Start>> = {
  nginx,
  Apache: apache,
  Caddy: caddy,
  lighttpd,
  'busybox httpd': busybox,
  'python http.server': python,
};
