import { join } from 'node:path';
import { type Ask, ours, withPagefindAsItComes } from './answers.ts';
import { fetchFromDisk, searchBuilt } from './built-index.ts';
import { FAMILIES, type JudgedQuery, judgedQueries } from './judged-queries.ts';
import { type Answered, type Figures, figuresOf } from './metrics.ts';

/*
 * `npm run mesurer:recherche`: how well the search of the built site answers the judged queries, beside Pagefind as it comes. With
 * `--poids`, what it costs to load, on the carnet and on synthetic ones; with `--attente`, how long one waits for it on a slow device.
 */
const DIST = join(import.meta.dirname, '..', '..', 'dist');

const HEADS = ['requêtes', 'succès@1', 'succès@3', 'MRR', 'nDCG@10', 'sans résultat'] as const;

if (process.argv.includes('--poids')) await (await import('./weigh.ts')).printWeights(DIST);
else if (process.argv.includes('--attente')) await (await import('./wait.ts')).printWaits(DIST);
else await printRelevance();

async function printRelevance(): Promise<void> {
  fetchFromDisk();
  const engine = await searchBuilt(DIST);
  await withPagefindAsItComes(DIST, async (plain) => {
    for (const set of ['dev', 'test'] as const) {
      const queries = judgedQueries().filter((query) => query.set === set);
      if (queries.length === 0) continue;
      const [mine, theirs] = [await answersOf(ours(engine, DIST), queries), await answersOf(plain, queries)];
      console.log(`\n${set === 'dev' ? 'Requêtes de mise au point' : 'Requêtes de mesure'} (${set})`);
      console.log(
        row(['', ...HEADS.flatMap((head) => (head === 'requêtes' ? [head] : [head, '(Pagefind)']))]),
      );
      for (const family of [undefined, ...FAMILIES.filter((name) => name !== 'rien')]) {
        const of = (answers: readonly Judged[]) =>
          figuresOf(
            answers.filter(
              ({ query }) => query.family !== 'rien' && (family ?? query.family) === query.family,
            ),
          );
        console.log(row([family ?? 'toutes', ...beside(of(mine), of(theirs))]));
      }
      const nothing = (answers: readonly Judged[]) =>
        answers.filter(({ query, addresses }) => query.family === 'rien' && addresses.length === 0).length;
      const absurd = mine.filter(({ query }) => query.family === 'rien').length;
      console.log(
        `Hors sujet : ${nothing(mine)} sur ${absurd} sans résultat (Pagefind : ${nothing(theirs)}).`,
      );
    }
  });
}

interface Judged extends Answered {
  readonly query: JudgedQuery;
}

async function answersOf(ask: Ask, queries: readonly JudgedQuery[]): Promise<Judged[]> {
  const answers: Judged[] = [];
  for (const query of queries) answers.push({ query, addresses: await ask(query.q) });
  return answers;
}

function beside(mine: Figures, theirs: Figures): string[] {
  const figures = ['success1', 'success3', 'mrr', 'ndcg', 'none'] as const;
  return [
    String(mine.queries),
    ...figures.flatMap((name) => [mine[name].toFixed(3), theirs[name].toFixed(3)]),
  ];
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(14))).join('');
}
