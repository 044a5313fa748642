import type { Terme } from '../schemas/glossaire.ts';
import { rootOf } from './root.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordsOf } from './words.ts';

type Named = Pick<Terme, 'terme' | 'sigle' | 'synonymes' | 'alias'>;

/** Every name of a term: what the carnet calls it, its abbreviation, what people call it and type for it. */
export const namesOf = ({ terme, sigle, synonymes, alias }: Named): string[] => [
  terme,
  ...(sigle === undefined ? [] : [sigle]),
  ...synonymes,
  ...alias,
];

/**
 * For texts that use some names of a term, its other names of one word: whoever types « courriel » finds what says « mail », and back. Given to the
 * index, so that asking needs no more than the words that were typed.
 * @param texts what an entry says of itself, each apart: a name does not run from one into the next
 */
export function otherNames(texts: readonly string[], glossary: readonly Named[]): string[] {
  const sequences = texts.map((text) => ` ${sequence(text)} `);
  return [
    ...new Set(
      glossary.flatMap((term) => {
        const names = namesOf(term);
        const used = (name: string) => sequences.some((said) => said.includes(` ${sequence(name)} `));
        return names.some(used) ? names.filter((name) => isOneWord(name) && !used(name)) : [];
      }),
    ),
  ];
}

/** The words of a longer name each say something else: « carte » is not another name of a code. */
const isOneWord = (name: string): boolean => !sequence(name).includes(' ');

/** The roots of the telling words of a text, in order. */
const sequence = (text: string): string => {
  const words = wordsOf(text);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : words).map(rootOf).join(' ');
};
