import type { News } from './messages.ts';

/** What a worker knows of the pages of its host (https://w3c.github.io/ServiceWorker/#clients-interface). */
interface Clients {
  matchAll(options: {
    readonly type: 'window';
    readonly includeUncontrolled: true;
  }): Promise<readonly { postMessage(news: News): void }[]>;
}

/** Tells all open pages of this host; each knows by the sender which carnet is meant. */
export async function tellPages(clients: Clients, news: News): Promise<void> {
  for (const page of await clients.matchAll({ type: 'window', includeUncontrolled: true }))
    page.postMessage(news);
}
