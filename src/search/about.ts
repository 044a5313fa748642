import type { Carnet, Entry } from '../carnet/carnet.ts';
import type { About } from './indexable.ts';
import { PAIRS, pairsOf } from './pairs.ts';
import { otherNames } from './synonyms.ts';

/** What the search knows of each page of the carnet beside its text, by address. */
export function aboutPages(carnet: Carnet): ReadonlyMap<string, About> {
  return new Map([
    ...carnet.entries.map((entry) => [entry.url, aboutEntry(entry, carnet)] as const),
    ['/urgence/', { meta: { alias: carnet.urgences.flatMap(({ alias }) => alias).join(', ') }, filters: {} }],
  ]);
}

function aboutEntry({ kind, data }: Entry, { taxonomie, glossaire }: Carnet): About {
  const { titre, resume, alias, postures, themes, publics, juridiction } = data;
  const question = 'question' in data ? data.question : undefined;
  const said = [titre, ...alias, ...(question === undefined ? [] : [question])];
  return {
    meta: {
      type: taxonomie.types.find(({ id }) => id === kind)?.singulier ?? kind,
      resume,
      postures: postures.join(' '),
      alias: alias.join(', '),
      synonymes: otherNames(said, glossaire).join(', '),
      [PAIRS]: said.flatMap(pairsOf).join(' '),
      ...(question !== undefined && { question }),
    },
    filters: { posture: postures, theme: themes, public: publics, juridiction: [juridiction] },
  };
}
