import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fetchFromDisk, searchBuilt, sizeOf } from './built-index.ts';
import { judgedQueries } from './judged-queries.ts';
import { syntheticIndex } from './synthetic.ts';

/** What searching costs to load, in bytes as a host sends them. */
export interface Weight {
  /** When the field has focus: the engine, its index of parts, the vocabulary. */
  readonly focus: number;
  /** From nothing to the first five results of a query of two words, median. */
  readonly cold: number;
  /** Each query after the first ones, median. */
  readonly query: number;
}

/** Bytes that may be loaded, for as many entries as is said, in thousands of bytes. */
export const TARGETS = {
  100: { focus: 95, cold: 180, query: 25 },
  1000: { focus: 120, cold: 210, query: 70 },
  10000: { focus: 195, cold: 500, query: 100 },
} as const;

/** Results whose excerpts are shown at once. */
const SHOWN = 5;

/** Queries typed before those whose weight is counted: someone who searches again has loaded some parts. */
const WARM = 3;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Weighs the search of a built site. */
export async function weigh(folder: string): Promise<Weight> {
  const traffic = fetchFromDisk();
  const queries = judgedQueries().filter(({ family, set }) => family !== 'rien' && set === 'dev');
  const engineCode = sizeOf('pagefind.js', await readFile(join(folder, 'pagefind', 'pagefind.js')));
  const search = async (words: string) => {
    const { hits } = await (await engine).search(words, {});
    await Promise.all(hits.slice(0, SHOWN).map((hit) => hit.data()));
    return traffic.taken();
  };
  let engine = searchBuilt(folder);
  await engine;
  const focus = traffic.taken() + engineCode;
  const cold: number[] = [];
  for (const { q } of queries.filter((query) => query.q.split(' ').length === 2)) {
    traffic.forget();
    engine = searchBuilt(folder);
    await engine;
    traffic.taken();
    cold.push(focus + (await search(q)));
  }
  traffic.forget();
  engine = searchBuilt(folder);
  const each: number[] = [];
  for (const { q } of queries) each.push(await search(q));
  return { focus, cold: median(cold), query: median(each.slice(WARM)) };
}

/** Prints the weight of the built site, then of synthetic carnets, beside the targets. */
export async function printWeights(dist: string): Promise<void> {
  print('le carnet', await weigh(dist), TARGETS[100]);
  for (const count of [100, 1_000, 10_000] as const) {
    const folder = await mkdtemp(join(tmpdir(), 'carnet-'));
    try {
      for (const { path, content } of await syntheticIndex(count)) {
        const file = join(folder, 'pagefind', path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
      print(`${count} fiches de synthèse`, await weigh(folder), TARGETS[count]);
    } finally {
      await rm(folder, { recursive: true });
    }
  }
}

function print(name: string, weight: Weight, target: Weight): void {
  const part = (label: string, key: keyof Weight) =>
    `${label} ${(weight[key] / 1000).toFixed(1)} Ko (but : ${target[key]})`;
  console.log(
    `${name} : ${[part('au focus', 'focus'), part('premiers résultats', 'cold'), part('chaque requête', 'query')].join(' ; ')}`,
  );
}
