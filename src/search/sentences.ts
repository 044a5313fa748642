import type { Answer } from './engine.ts';
import { isFiltered, type SearchState } from './state.ts';

const quoted = (words: string): string => `«\u00a0${words}\u00a0»`;

/**
 * How many results there are, and for what: the heading of the results, also told to screen readers.
 * @param complete how many of the `count` results hold all the words
 */
export function resultsHeading(state: SearchState, complete: number, count: number): string {
  const { words } = state;
  if (count === 0 && words === '') return 'Rien ne répond à tous ces filtres';
  if (count === 0) return `Rien trouvé pour ${quoted(words)}${isFiltered(state) ? ' avec ces filtres' : ''}`;
  const results = count === 1 ? '1\u00a0résultat' : `${count}\u00a0résultats`;
  if (words === '') return `${results} avec ces filtres`;
  if (complete === 0) return `${results} avec une partie des mots ${quoted(words)}`;
  return `${results} pour ${quoted(words)}`;
}

/** A sentence in which some words are a link to another search. */
export interface Offer {
  readonly before: string;
  readonly label: string;
  readonly after: string;
  readonly state: SearchState;
}

/** What is offered when the words look misspelt: the words as typed when they were corrected, the correction when not. */
export function correctionOffer(
  { from, to, applied }: NonNullable<Answer['corrected']>,
  state: SearchState,
): Offer {
  return applied
    ? {
        before: '',
        label: `Chercher plutôt ${quoted(from)}`,
        after: '',
        state: { ...state, words: from, exact: true },
      }
    : {
        before: 'Vouliez-vous dire ',
        label: quoted(to),
        after: '\u202f?',
        state: { ...state, words: to, exact: false },
      };
}

/** What is left when the engine does not run here: how many titles hold the words. */
export function titlesHeading(words: string, count: number): string {
  if (words === '') return 'Toutes les fiches';
  if (count === 0) return `Aucun titre de fiche ne contient ${quoted(words)}`;
  return count === 1
    ? `1\u00a0titre de fiche contient ${quoted(words)}`
    : `${count}\u00a0titres de fiche contiennent ${quoted(words)}`;
}
