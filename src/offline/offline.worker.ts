import { answerFor } from './answer.ts';
import { cachePrefix, deleteCaches } from './cache-name.ts';
import { fetchPack } from './fetch-pack.ts';
import type { Ask, Version } from './messages.ts';
import { NOT_KEPT } from './not-kept.ts';
import { readPack } from './pack.ts';
import { type Release, versionId } from './release.ts';
import { tellPages } from './tell-pages.ts';
import { withWholeAddresses } from './whole-addresses.ts';

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

const unpacked = ({ body, headers }: Response): Response =>
  new Response(body?.pipeThrough(new DecompressionStream('deflate-raw')) ?? null, { headers });

/** What is shown in the place of a page that is not kept, when no host answers. The address stays: asked for again, it may come. */
async function standIn(): Promise<Response | undefined> {
  const own = new URL(NOT_KEPT, scope).href;
  const found = await find(own);
  if (found === undefined) return undefined;
  const html = withWholeAddresses(await unpacked(found).text(), own);
  return new Response(html, { status: 503, headers: found.headers });
}

async function answer(request: Request): Promise<Response> {
  const found = await answerFor(request.url, find);
  if (found !== undefined) return 'kept' in found ? unpacked(found.kept) : Response.redirect(found.redirect);
  try {
    return await fetch(request);
  } catch (error) {
    const instead = request.mode === 'navigate' ? await standIn() : undefined;
    if (instead === undefined) throw error;
    return instead;
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
