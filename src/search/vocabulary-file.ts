import type { Carnet } from '../carnet/carnet.ts';
import { frontCode } from './front-coding.ts';
import { rootOf } from './root.ts';
import { BETWEEN, type VocabularyFile } from './vocabulary.ts';
import { fold } from './words.ts';

/** Words that a browser is ready to load before it may search: about 2 bytes each. */
const MOST = 8_000;

/** Words of one letter say nothing (a digit does: « article 9 »), and a longer one than this is an address. */
const LENGTHS = { least: 2, most: 30 } as const;

/**
 * The file of words that the search of the browser knows before it asks the index.
 * @param texts what each record of the index says, itself and about itself
 */
export function vocabularyFile(
  texts: readonly string[],
  { urgences, synonymes }: Pick<Carnet, 'urgences' | 'synonymes'>,
): VocabularyFile {
  const common = [...wordsAsWritten(texts)].sort(
    ([a, x], [b, y]) => y.records - x.records || (a < b ? -1 : 1),
  );
  const roots = new Set<string>();
  const all = common.filter(([plain]) => roots.size !== roots.add(rootOf(plain)).size);
  const kept = all.slice(0, MOST).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    synonymes: synonymes.map((group) => group.join(',')).join(BETWEEN),
    dangers: [...new Set(urgences.flatMap(({ dangers }) => dangers))].join(BETWEEN).replaceAll(' ou ', ','),
    mots: frontCode(kept.map(([, { written }]) => written)),
    frequences: kept.map(([, { records }]) => Math.min(4, Math.floor(Math.log2(records) / 2))).join(''),
    complet: all.length <= MOST,
  };
}

/** Each word in normal form, with its most common way of being written and how many records hold it. */
function wordsAsWritten(texts: readonly string[]): ReadonlyMap<string, { written: string; records: number }> {
  const ways = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const written of new Set(
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu),
    )) {
      const plain = fold(written);
      if ((plain.length < LENGTHS.least && !/\d/.test(plain)) || plain.length > LENGTHS.most) continue;
      const counts = ways.get(plain) ?? new Map<string, number>();
      counts.set(written, (counts.get(written) ?? 0) + 1);
      ways.set(plain, counts);
    }
  }
  return new Map(
    [...ways].map(([plain, counts]) => {
      const [written = plain] =
        [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([way]) => way) ?? [];
      // Records that hold two ways of writing it count twice: near enough for telling common words from rare ones.
      return [plain, { written, records: [...counts.values()].reduce((sum, count) => sum + count, 0) }];
    }),
  );
}
