import { part } from '../ui/part.ts';
import type { News, Progress } from './messages.ts';
import { offerInstall } from './offer-install.ts';
import { ask, keepAgain, registrationOf, removeAll, settled, versionOf } from './registration.ts';

const root = new URL(part('hors-ligne').dataset['racine'] ?? '/', location.href);
const script = new URL('sw.js', root).href;
const workers = navigator.serviceWorker;

let stopped = false;
/** Whether the host has put the worker that ends it all in the place of the other. */
let ended = false;
/** Counts what was asked to be shown: an answer that comes after a later question is old. */
let turn = 0;
/** Whether a worker that was there already makes its copy again. */
let again = false;
/** The workers whose changes are followed already. */
const followed = new WeakSet<ServiceWorker>();

const say = (sentence: string) => {
  part('dit').textContent = sentence;
};

/** What a version is called on the page. */
const nameOf = ({ date, id }: { readonly date: string; readonly id: string }): string =>
  `carnet du ${date}, version ${id}`;

/** Shows what the device keeps, what it is fetching and what waits to be used. */
async function show(): Promise<void> {
  const asked = ++turn;
  const own = await registrationOf(root);
  for (const worker of [own?.installing, own?.waiting, own?.active]) if (worker) follow(worker);
  const [kept, next] = await Promise.all([versionOf(own?.active), versionOf(own?.waiting)]);
  if (asked !== turn) return;
  const fetching = again || Boolean(own?.installing);
  part('absent').hidden = kept !== undefined || fetching;
  part('en-cours').hidden = !fetching;
  part('garde').hidden = kept === undefined;
  part('nouvelle').hidden = kept === undefined || next === undefined;
  offerInstall(root, kept !== undefined);
  if (kept) part('version-gardee').textContent = nameOf(kept);
  if (next) part('version-prete').textContent = nameOf(next);
}

/** Says how a worker fares, from the first byte to the end. */
function follow(worker: ServiceWorker): void {
  if (followed.has(worker)) return;
  followed.add(worker);
  let before = worker.state;
  worker.addEventListener('statechange', async () => {
    const was = before;
    before = worker.state;
    await show();
    if (worker.state === 'activated') say(DONE);
    if (worker.state === 'redundant' && was === 'installing') say(whyNot());
  });
}

const DONE = 'C’est fait\u00a0: le carnet est gardé sur cet appareil.';
const STOPPED = 'Arrêté. Rien de cette version n’est gardé.';
const FAILED =
  'Le téléchargement n’a pas abouti\u00a0: le réseau s’est coupé, la place manque, ou le carnet vient de changer. ' +
  'Rien de cette version n’est gardé. Vous pouvez recommencer.';
const ENDED =
  'L’hébergeur ne propose plus de copie à garder. Rien n’est gardé sur cet appareil\u00a0: le carnet se lit avec du réseau.';
const REFUSED =
  'Le navigateur ne permet pas de garder le carnet, ou l’hébergeur ne répond pas. Rien n’est gardé.';

function showProgress({ received, total }: Progress): void {
  const done = part<HTMLProgressElement>('avance');
  done.max = total;
  done.value = received;
  part('pour-cent').textContent = `${Math.floor((100 * received) / total)}\u00a0%`;
}

async function showEnd(): Promise<void> {
  ended = true;
  await show();
  say(ENDED);
}

/** Why nothing came of a download. */
const whyNot = (): string => (ended ? ENDED : stopped ? STOPPED : FAILED);

async function keep(): Promise<void> {
  stopped = false;
  ended = false;
  say('Le carnet se télécharge…');
  try {
    const own = await workers.register(script, { scope: root.pathname, updateViaCache: 'none' });
    // At once: a download that fails at its first byte must be heard of.
    if (own.installing) follow(own.installing);
    own.addEventListener('updatefound', () => void show());
    if (own.active && !(await versionOf(own.active))) await revive(own, own.active);
    else await show();
  } catch {
    say(REFUSED);
  }
  part('etat').focus();
}

/** A worker that was removed while it answered for a page comes back as it was, but for its copy. */
async function revive(own: ServiceWorkerRegistration, worker: ServiceWorker): Promise<void> {
  // The host may offer another version since, or none any more.
  await own.update();
  if (own.installing) {
    await settled(own.installing);
    if (own.waiting) ask(own.waiting, 'use');
    return show();
  }
  again = true;
  await show();
  const done = await keepAgain(worker);
  again = false;
  if (!done) await removeAll(root);
  await show();
  say(done ? DONE : whyNot());
}

async function use(): Promise<void> {
  const next = (await registrationOf(root))?.waiting;
  if (!next) return show();
  // This page alone: the others go on as they are until the reader leaves them.
  next.addEventListener('statechange', () => next.state === 'activated' && location.reload());
  ask(next, 'use');
}

async function start(): Promise<void> {
  part('impossible').hidden = true;
  part('possible').hidden = false;
  const own = await registrationOf(root);
  // What an interrupted removal or installation may have left.
  if (own === undefined) await removeAll(root);
  // Before anything else: on arrival, the browser looks for a newer worker by itself.
  own?.addEventListener('updatefound', () => void show());
  await show();
  // Without a network there is nothing newer to find; one that removes the copy may be done before this page heard of it.
  await own?.update().catch(() => undefined);
  if (own !== undefined) await show();
}

part('garder').addEventListener('click', () => void keep());
part('utiliser').addEventListener('click', () => void use());
part('arreter').addEventListener('click', async () => {
  stopped = true;
  const own = await registrationOf(root);
  for (const worker of [own?.installing, own?.active]) if (worker) ask(worker, 'stop');
  part('etat').focus();
});
part('enlever').addEventListener('click', async () => {
  stopped = true;
  await removeAll(root);
  await show();
  say('Enlevé. Il ne reste rien du carnet dans la mémoire durable de ce navigateur.');
  part('etat').focus();
});

// Neither over http, nor in some private windows, nor from a file: the page says so by itself.
if ('serviceWorker' in navigator && 'DecompressionStream' in window) {
  workers.addEventListener('message', ({ source, data }: MessageEvent<News>) => {
    // Another carnet on the same host speaks to all pages of that host.
    if (!(source instanceof ServiceWorker) || source.scriptURL !== script) return;
    if (data === 'ended') void showEnd();
    else showProgress(data);
  });
  start().catch(() => say(REFUSED));
}
