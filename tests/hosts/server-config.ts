import { join } from 'node:path';
import type { ServerName } from '../../src/authoring/servers.mjs';
import { EXAMPLES, type Place } from '../../src/hosting/examples.ts';

/** Where a server finds the site, and where it may write. */
export interface Site extends Pick<Place, 'folder' | 'path' | 'root'> {
  readonly port: number;
  /** A folder of its own, for its settings, its marks and its temporary files. */
  readonly own: string;
}

/** How a server is started: its arguments, and the files of settings to write first, by name in its own folder. */
export interface Start {
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
}

/** A server started as root works under an account of Debian’s. */
const isRoot = process.getuid?.() === 0;

const nginx = ({ root, folder, path, port, own }: Site): Start => ({
  args: ['-p', own, '-e', 'stderr', '-c', join(own, 'nginx.conf')],
  files: {
    'nginx.conf': `
      daemon off;
      pid ${own}/pid;
      events {}
      http {
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${own}/${kind};`).join(' ')}
        ${EXAMPLES.nginx({ root, folder, path, address: `listen 127.0.0.1:${port};` })}
      }`,
  },
});

const APACHE_MODULES = '/usr/lib/apache2/modules';

const apache = ({ root, folder, path, port, own }: Site): Start => ({
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
      ${EXAMPLES.apache({ root, folder, path, address: '' })}`,
  },
});

const caddy = ({ root, folder, path, port, own }: Site): Start => ({
  args: ['run', '--adapter', 'caddyfile', '--config', join(own, 'caddyfile')],
  files: {
    caddyfile: `
      {
        admin off
        auto_https off
        storage file_system ${own}
      }
      ${EXAMPLES.caddy({ root, folder, path, address: `http://127.0.0.1:${port}` })}`,
  },
});

const lighttpd = ({ root, folder, path, port, own }: Site): Start => ({
  args: ['-D', '-f', join(own, 'lighttpd.conf')],
  files: {
    'lighttpd.conf': `
      server.bind = "127.0.0.1"
      server.port = ${port}
      server.upload-dirs = ( "${own}" )
      ${EXAMPLES.lighttpd({ root, folder, path, address: '' })}`,
  },
});

/** The arguments of a command that the guide shows, after the name of the program. */
const argumentsOf = (command: string): Start => ({ args: command.split(' ').slice(1) });

const busybox = ({ root, folder, path, port }: Site): Start =>
  argumentsOf(EXAMPLES.busybox({ root, folder, path, address: `127.0.0.1:${port}` }));

const python = ({ root, folder, path, port }: Site): Start =>
  argumentsOf(EXAMPLES.python({ root, folder, path, address: `${port} --bind 127.0.0.1` }));

/** How each server is started on a site, with the settings that the build wrote and the lines that the guide shows. */
export const startOf: Readonly<Record<ServerName, (site: Site) => Start>> = {
  nginx,
  Apache: apache,
  Caddy: caddy,
  lighttpd,
  'busybox httpd': busybox,
  'python http.server': python,
};
