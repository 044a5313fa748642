import { singular } from './root.ts';
import { unhurried } from './spoken.ts';
import { wordsOf } from './words.ts';

/** The end of a participle in the masculine: « agressé ». */
const MASCULINE = /é(?!\p{L})/gu;

/** What tells of a danger: something of each list, and nothing that makes it harmless. Words side by side, spaces around them. */
export interface Danger {
  readonly all: readonly (readonly string[])[];
  readonly none: readonly string[];
}

/**
 * Reads a danger as `content/urgences.yaml` says it: « overdose », « bu ou avalé avec javel ou poison », « frappe sauf clavier ». A word in
 * « é » is also heard in the feminine.
 */
export function readDanger(said: string): Danger {
  const [dangerous = '', harmless] = said.split(' sauf ');
  const either = (words: string) =>
    words
      .split(' ou ')
      .flatMap((run) => [run, run.replaceAll(MASCULINE, '$&e')])
      .map((run) => spaced(wordsOf(run)));
  return {
    all: dangerous.split(' avec ').map(either),
    none: harmless === undefined ? [] : either(harmless),
  };
}

/** Whether some words, in normal form, tell of a danger. */
export function isDangerous(words: readonly string[], dangers: readonly Danger[]): boolean {
  const said = spaced(words);
  const holds = (run: string) => said.includes(run);
  return dangers.some(({ all, none }) => all.every((runs) => runs.some(holds)) && !none.some(holds));
}

/** Singular or plural, but no other form: « coup » is not « coupe ». */
const spaced = (words: readonly string[]): string =>
  ` ${words.map((word) => singular(unhurried(word))).join(' ')} `;
