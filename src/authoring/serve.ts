/** `npm run serve`: serves the built site on this machine, until Ctrl + C. The environment variable PORT asks for another port. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, type Served, serve } from './static-server.ts';

const USUAL_PORT = 4321;
/** How many ports are tried after the one asked for. */
const TRIES = 50;

function wantedPort(): number | undefined {
  const asked = process.env.PORT ?? '';
  if (asked === '') return USUAL_PORT;
  const port = Number(asked);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}

/** The first free port from `first` on. */
async function serveFrom(folder: string, first: number): Promise<Served | undefined> {
  for (let port = first; port < Math.min(first + TRIES, 65_536); port++)
    try {
      return await serve({ folder, port });
    } catch (error) {
      // EACCES: ports below 1024, and those that Windows keeps for itself.
      if (errorCode(error) !== 'EADDRINUSE' && errorCode(error) !== 'EACCES') throw error;
    }
  return undefined;
}

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const folder = join(import.meta.dirname, '..', '..', 'dist');
if (!existsSync(join(folder, 'index.html')))
  refuse('Le site n’est pas construit : lancez d’abord « npm run build », ou « npm start » qui fait tout.');
const wanted =
  wantedPort() ??
  refuse(`PORT=${process.env.PORT} n’est pas un port : donnez un nombre entier entre 1 et 65535.`);
const served =
  (await serveFrom(folder, wanted)) ??
  refuse(`Aucun port libre entre ${wanted} et ${wanted + TRIES - 1} : choisissez-en un autre avec PORT.`);
if (served.port !== wanted)
  console.log(`Le port ${wanted} n’est pas disponible, le carnet prend le ${served.port}.`);
console.log(`Le carnet est ouvert à ${served.url} – Ctrl + C pour arrêter`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    console.log('\nLe carnet est fermé.');
    void served.close().then(() => process.exit(0));
  });
