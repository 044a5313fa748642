import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { killSwitch, offlineWorker } from './build-workers.ts';
import { readPack } from './pack.ts';
import { addressOf, keptType } from './precache.ts';
import { SIZE_MARKS, sizeInWords } from './size.ts';
import { type KeptFile, writePack } from './write-pack.ts';

/** Where the page « Hors ligne » stands, and the pack beside it. */
const PAGE = 'hors-ligne/index.html';
const PACK = 'hors-ligne/carnet.bin';

async function keptFiles(root: string): Promise<KeptFile[]> {
  const paths = (await readdir(root, { recursive: true })).map((path) => path.replaceAll('\\', '/')).sort();
  const kept = paths.flatMap((path) => {
    const type = keptType(path);
    return type === undefined ? [] : [{ path, type }];
  });
  return Promise.all(
    kept.map(async ({ path, type }) => ({
      address: addressOf(path),
      type,
      content: await readFile(join(root, path)),
    })),
  );
}

/**
 * Writes into a finished site what a device needs to keep it: the pack, its worker, the worker that ends it all, and the size of the
 * copy in the page that offers it.
 * @param date of the carnet, in French
 * @returns the size of the pack in bytes
 */
export async function makeOffline(root: string, date: string): Promise<number> {
  const page = join(root, PAGE);
  const html = await readFile(page, 'utf8');
  // The page is in the pack: its own few bytes are counted before it says how many there are.
  const draft = writePack(await keptFiles(root));
  const kept = readPack(new Uint8Array(draft)).reduce((sum, { body }) => sum + body.size, 0);
  await writeFile(
    page,
    html
      .replaceAll(SIZE_MARKS.fetched, sizeInWords(draft.length))
      .replaceAll(SIZE_MARKS.kept, sizeInWords(kept)),
  );
  const pack = writePack(await keptFiles(root));
  const hash = createHash('sha256').update(pack).digest('hex');
  await writeFile(join(root, PACK), pack);
  await writeFile(join(root, 'sw.js'), await offlineWorker({ pack: PACK, bytes: pack.length, hash, date }));
  const stop = join(root, 'hebergement', 'sw-arret.js');
  await mkdir(dirname(stop), { recursive: true });
  await writeFile(stop, await killSwitch());
  return pack.length;
}
