import { answerFor } from './answer.ts';
import { cachePrefix, deleteCaches } from './cache-name.ts';
import { fetchPack } from './fetch-pack.ts';
import type { Ask, Version } from './messages.ts';
import { readPack } from './pack.ts';
import { type Release, versionId } from './release.ts';
import { tellPages } from './tell-pages.ts';

declare const self: ServiceWorkerGlobalScope;
// Written by the build.
declare const RELEASE: Release;
/** Names of the headers by which a host protects its pages, and which it sends with every file. */
declare const SECURITY_HEADERS: readonly string[];

const { scope } = self.registration;
const CACHE = cachePrefix(scope) + RELEASE.hash;

let stopping = new AbortController();

/** Those of a kept file: its type, and what protected it on its host. */
const headersFor = (type: string, host: Headers): [string, string][] => [
  ['Content-Type', type],
  ...SECURITY_HEADERS.flatMap((name): [string, string][] => {
    const value = host.get(name);
    return value === null ? [] : [[name, value]];
  }),
];

/** Keeps the whole carnet, or nothing: until all of it is there and checked, nothing is written. */
async function keepAll(): Promise<void> {
  stopping = new AbortController();
  const { signal } = stopping;
  const { pack, headers } = await fetchPack(new URL(RELEASE.pack, scope), RELEASE, signal, (progress) =>
    tellPages(self.clients, progress),
  );
  const files = readPack(pack);
  try {
    const cache = await caches.open(CACHE);
    for (const { address, type, body } of files) {
      signal.throwIfAborted();
      await cache.put(new URL(address, scope), new Response(body, { headers: headersFor(type, headers) }));
    }
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

/** Looks in our cache alone, and never makes it: once removed, it stays so. */
const find = (address: string): Promise<Response | undefined> => caches.match(address, { cacheName: CACHE });

const unpacked = ({ body, headers }: Response, status = 200): Response =>
  new Response(body?.pipeThrough(new DecompressionStream('deflate')) ?? null, { status, headers });

async function answer(request: Request): Promise<Response> {
  const found = await answerFor(request.url, find);
  if (found !== undefined) return 'kept' in found ? unpacked(found.kept) : Response.redirect(found.redirect);
  try {
    return await fetch(request);
  } catch (error) {
    const missing = request.mode === 'navigate' ? await find(new URL('404.html', scope).href) : undefined;
    if (missing === undefined) throw error;
    return unpacked(missing, 404);
  }
}

async function sayVersion(port: MessagePort | undefined): Promise<void> {
  const version: Version = { date: RELEASE.date, id: versionId(RELEASE), kept: await caches.has(CACHE) };
  port?.postMessage(version);
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
// Pages that are open go on as they are: none is claimed, and the former version left only once nobody read it.
self.addEventListener('activate', (event) => event.waitUntil(deleteCaches(scope, CACHE)));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request));
});
self.addEventListener('message', (event) => {
  const ask: Ask = event.data;
  const say = () => sayVersion(event.ports[0]);
  if (ask === 'use') event.waitUntil(self.skipWaiting());
  else if (ask === 'stop') stopping.abort();
  else if (ask === 'keep') event.waitUntil(keepAll().then(say, say));
  else event.waitUntil(say());
});
