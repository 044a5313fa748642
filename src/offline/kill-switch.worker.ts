import { deleteCaches } from './cache-name.ts';
import { tellPages } from './tell-pages.ts';

declare const self: ServiceWorkerGlobalScope;

async function forget(): Promise<void> {
  await deleteCaches(self.registration.scope);
  await tellPages(self.clients, 'ended');
  throw new Error('This carnet is kept on no device any more.');
}

/**
 * Put in the place of `sw.js` by whoever hosts the carnet: readers' devices forget their copy, and read from the host again. It is never
 * installed: a worker that takes the place of another while a page is asked for can leave that page unanswered (seen in Chromium). The
 * former one, whose copy is gone, asks the host for what open pages still need, and no page that is opened afterwards knows it.
 */
self.addEventListener('install', (event) => {
  // Not waited for: it comes after the end of this very installation.
  void self.registration.unregister();
  event.waitUntil(forget());
});
