import { deleteCaches } from './cache-name.ts';

declare const self: ServiceWorkerGlobalScope;

/** Put in the place of `sw.js` by whoever hosts the carnet: readers' devices forget their copy, and read from the host again. */
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) =>
  event.waitUntil(
    Promise.all([self.registration.unregister(), deleteCaches(self.registration.scope)]).then(
      () => undefined,
    ),
  ),
);
