import { deleteCaches } from './cache-name.ts';
import type { Ask, Version } from './messages.ts';

/** How long a worker may take to say its version; one that is being replaced never does. */
const PATIENCE = 5_000;

export const ask = (worker: ServiceWorker, question: Ask, port: readonly MessagePort[] = []): void =>
  worker.postMessage(question, [...port]);

/** The registration of the carnet at `root`, and not that of another one above it on the same host. */
export async function registrationOf(root: URL): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(root);
  return found?.scope === root.href ? found : undefined;
}

/** Which version a worker holds; nothing when it does not answer, or when the browser has deleted its copy. */
export function versionOf(worker: ServiceWorker | null | undefined): Promise<Version | undefined> {
  return new Promise((resolve) => {
    if (!worker) return resolve(undefined);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Version>) => resolve(data.kept ? data : undefined);
    setTimeout(resolve, PATIENCE);
    ask(worker, 'version', [port2]);
  });
}

/** Waits until a worker has succeeded or given up. */
export function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = () => worker.state !== 'installing' && resolve();
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Removes all that the carnet at `root` keeps on the device. */
export async function removeAll(root: URL): Promise<void> {
  const registration = await registrationOf(root);
  const fetching = registration?.installing;
  if (fetching) {
    // It would go on writing behind us.
    ask(fetching, 'stop');
    await settled(fetching);
  }
  await registration?.unregister();
  await deleteCaches(root.href);
}
