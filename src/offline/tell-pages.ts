import type { News } from './messages.ts';

/** Tells all open pages of this host; each knows by the sender which carnet is meant. */
export async function tellPages(clients: Clients, news: News): Promise<void> {
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(news);
}
