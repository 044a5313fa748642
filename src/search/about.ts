import type { Carnet, Entry } from '../carnet/carnet.ts';
import { type Groups, readGroups } from './concepts.ts';
import type { About } from './indexable.ts';
import { otherNames } from './synonyms.ts';
import { CONCEPTS, conceptTokens } from './tokens.ts';

/** What the search knows of each page of the carnet beside its text, by address. */
export function aboutPages(carnet: Carnet): ReadonlyMap<string, About> {
  const groups = readGroups(carnet.synonymes);
  return new Map([
    ...carnet.entries.map((entry) => [entry.url, aboutEntry(entry, carnet, groups)] as const),
    ['/urgence/', { meta: { alias: carnet.urgences.flatMap(({ alias }) => alias).join(', ') }, filters: {} }],
  ]);
}

function aboutEntry({ kind, data }: Entry, { taxonomie, glossaire }: Carnet, groups: Groups): About {
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
      [CONCEPTS]: conceptTokens(said, groups),
      ...(question !== undefined && { question }),
    },
    filters: { posture: postures, theme: themes, public: publics, juridiction: [juridiction] },
  };
}
