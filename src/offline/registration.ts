import { deleteCaches } from './cache-name.ts';
import type { Ask, Version } from './messages.ts';

/** How long a worker may take to say its version; one that is being replaced never does. */
const PATIENCE = 5_000;
/** How long browsers let a worker go on. */
const DOWNLOAD_PATIENCE = 300_000;

export const ask = (worker: ServiceWorker, question: Ask, port: readonly MessagePort[] = []): void =>
  worker.postMessage(question, [...port]);

/**
 * The registration of the carnet at `root`, and not that of another one above it on the same host. Asked for by its address alone,
 * Chromium gives the other one while ours is being installed.
 */
export async function registrationOf(root: URL): Promise<ServiceWorkerRegistration | undefined> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  return registrations.find(({ scope }) => scope === root.href);
}

/** Asks a worker something, and waits for its answer; nothing when none comes within `patience` milliseconds. */
function answerOf(worker: ServiceWorker, question: Ask, patience: number): Promise<Version | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Version>) => resolve(data.kept ? data : undefined);
    setTimeout(resolve, patience);
    ask(worker, question, [port2]);
  });
}

/** Which version a worker holds; nothing when it does not answer, or has no copy any more. */
export const versionOf = async (worker: ServiceWorker | null | undefined): Promise<Version | undefined> =>
  worker ? answerOf(worker, 'version', PATIENCE) : undefined;

/** Lets a worker that is at work already make its copy again; tells whether it could. */
export const keepAgain = async (worker: ServiceWorker): Promise<boolean> =>
  (await answerOf(worker, 'keep', DOWNLOAD_PATIENCE)) !== undefined;

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
