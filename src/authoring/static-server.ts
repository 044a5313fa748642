import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { extensionOf, FILE_TYPES, isText } from '../hosting/file-types.ts';

/** A site being served, on this machine only. */
export interface Served {
  readonly port: number;
  /** Address of the root of the site, with a final `/`. */
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Folder to serve. */
  readonly folder: string;
  /** Path at which the host puts the site, from `/` to `/`. */
  readonly base?: string;
  /** 0 takes any free port. */
  readonly port?: number;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The file name that an address asks for, unless no file can have it; browsers have resolved every honest `..` already. */
function readable(path: string): string | undefined {
  try {
    const name = decodeURIComponent(path);
    // A second slash would make a redirection lead to another host.
    return name.startsWith('/') || name.includes('\0') || name.split(/[/\\]/).includes('..')
      ? undefined
      : name;
  } catch {
    return undefined;
  }
}

/** Answers as the usual static hosts do: `/dir` leads to `/dir/`, and what is missing gets our 404 page. */
function handlerFor(folder: string, base: string) {
  const notFound = (request: IncomingMessage, response: ServerResponse) => {
    const page = join(folder, '404.html');
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(request.method === 'HEAD' || !existsSync(page) ? undefined : readFileSync(page));
  };
  const files = sirv(folder, {
    // Read at each request: the site may be built again while it is served.
    dev: true,
    etag: true,
    extensions: [],
    onNoMatch: notFound,
    setHeaders: (response, path) => {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      const type = FILE_TYPES[extensionOf(path)];
      if (type !== undefined)
        response.setHeader('Content-Type', isText(type) ? `${type};charset=utf-8` : type);
    },
  });
  const redirect = (response: ServerResponse, location: string) => {
    response.writeHead(301, { Location: location });
    response.end();
  };
  return (request: IncomingMessage, response: ServerResponse): void => {
    const [, path = '/', query = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '/') ?? [];
    const inside = path.startsWith(base) ? readable(path.slice(base.length)) : undefined;
    if (`${path}/` === base) redirect(response, `${base}${query}`);
    else if (inside === undefined) notFound(request, response);
    else if (inside !== '' && !inside.endsWith('/') && isFolder(join(folder, inside)))
      redirect(response, `${path}/${query}`);
    else {
      const index = path.endsWith('/') ? 'index.html' : '';
      request.url = `/${path.slice(base.length)}${index}${query}`;
      files(request, response);
    }
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** The code of a system error, such as EADDRINUSE. */
export const errorCode = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/**
 * Serves a folder on the loopback addresses only.
 * @throws with the code EADDRINUSE when the port is taken, on either of the two addresses that `localhost` may mean
 */
export async function serve({ folder, base = '/', port = 0 }: ServeOptions): Promise<Served> {
  const handler = handlerFor(folder, base);
  const server = createServer(handler);
  await listen(server, port, '127.0.0.1');
  const taken = (server.address() as AddressInfo).port;
  const servers = [server];
  // Browsers try ::1 first for `localhost`: without this, they could reach another program that listens there.
  const second = createServer(handler);
  try {
    await listen(second, taken, '::1');
    servers.push(second);
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') {
      await close(server);
      throw error;
    }
  }
  return {
    port: taken,
    url: `http://localhost:${taken}${base}`,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}
