import { describe, expect, it } from 'vitest';
import { correctionOffer, resultsHeading, titlesHeading } from '../../../src/search/sentences.ts';
import { NOTHING } from '../../../src/search/state.ts';

const words = { ...NOTHING, words: 'mail' };
const filtered = { ...NOTHING, filters: { type: ['outils'] } };

describe('the heading of the results', () => {
  it.each([
    [words, 12, 14, '14\u00a0résultats pour «\u00a0mail\u00a0»'],
    [words, 1, 1, '1\u00a0résultat pour «\u00a0mail\u00a0»'],
    [words, 0, 3, '3\u00a0résultats avec une partie des mots «\u00a0mail\u00a0»'],
    [words, 0, 0, 'Rien trouvé pour «\u00a0mail\u00a0»'],
    [{ ...filtered, words: 'mail' }, 0, 0, 'Rien trouvé pour «\u00a0mail\u00a0» avec ces filtres'],
    [filtered, 4, 4, '4\u00a0résultats avec ces filtres'],
    [filtered, 0, 0, 'Rien ne répond à tous ces filtres'],
  ])('for %o, %i of %i', (state, complete, count, sentence) => {
    expect(resultsHeading(state, complete, count)).toBe(sentence);
  });
});

describe('a correction', () => {
  const state = { words: 'itsm', filters: { type: ['outils'] }, exact: false };

  it('that was applied can be undone, with the same filters', () => {
    expect(correctionOffer({ from: 'itsm', to: 'itsme', applied: true }, state)).toEqual({
      before: '',
      label: 'Chercher plutôt «\u00a0itsm\u00a0»',
      after: '',
      state: { words: 'itsm', filters: { type: ['outils'] }, exact: true },
    });
  });

  it('that was not applied is offered', () => {
    expect(correctionOffer({ from: 'itsm', to: 'itsme', applied: false }, { ...state, exact: true })).toEqual(
      {
        before: 'Vouliez-vous dire ',
        label: '«\u00a0itsme\u00a0»',
        after: '\u202f?',
        state: { words: 'itsme', filters: { type: ['outils'] }, exact: false },
      },
    );
  });
});

describe('the heading of the titles, when the engine does not run', () => {
  it.each([
    ['', 80, 'Toutes les fiches'],
    ['mail', 0, 'Aucun titre de fiche ne contient «\u00a0mail\u00a0»'],
    ['mail', 1, '1\u00a0titre de fiche contient «\u00a0mail\u00a0»'],
    ['mail', 3, '3\u00a0titres de fiche contiennent «\u00a0mail\u00a0»'],
  ])('for « %s », %i', (typed, count, sentence) => {
    expect(titlesHeading(typed, count)).toBe(sentence);
  });
});
