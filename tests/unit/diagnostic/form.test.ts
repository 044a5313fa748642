import { describe, expect, it } from 'vitest';
import { type FormAction, formReducer, VIERGE } from '../../../src/diagnostic/form-state.ts';
import { blocsManquants, evaluate } from '../../../src/diagnostic/result.ts';
import { statusSentence } from '../../../src/diagnostic/status.ts';
import { modele } from './load.ts';

const play = (...actions: readonly FormAction[]) => actions.reduce(formReducer, VIERGE);
const oui = { type: 'repondre', portee: 'personne', critere: 'loi', valeur: 'oui' } as const;

describe('the form', () => {
  it('keeps answers apart by scope, and loses none on the way', () => {
    const state = play(oui, { type: 'portee', portee: 'service' }, { type: 'bloc', bloc: 'peux' });
    expect(state.reponses).toEqual({ personne: { loi: 'oui' }, service: {} });
    expect(
      play(oui, { type: 'portee', portee: 'service' }, { type: 'portee', portee: 'personne' }).reponses,
    ).toEqual(play(oui).reponses);
  });

  it('takes an answer back, as if the question had not been looked at', () => {
    expect(play(oui, { ...oui, valeur: undefined })).toEqual(VIERGE);
  });

  it('clears everything, free text included', () => {
    const full = play(
      oui,
      { type: 'parole', parole: 'garder son téléphone' },
      { type: 'intention', intention: 'place' },
      { type: 'voir' },
    );
    expect(formReducer(full, { type: 'effacer' })).toEqual({ ...VIERGE, efface: true });
  });
});

describe('one’s own line instead of a suggestion', () => {
  const strike = (propre: string | undefined) => ({ type: 'ecarter', regle: 'H1-11', propre }) as const;

  it('stays with the scope in which it was written', () => {
    const state = play(strike('avec elle'), { type: 'portee', portee: 'service' });
    expect(state.propres).toEqual({ personne: { 'H1-11': 'avec elle' }, service: {} });
    const both = [strike('avec l’équipe'), { type: 'portee', portee: 'personne' } as const];
    expect(both.reduce(formReducer, state).propres).toEqual({
      personne: { 'H1-11': 'avec elle' },
      service: { 'H1-11': 'avec l’équipe' },
    });
  });
});

describe('coming back to a page that was left', () => {
  const kept = { portee: 'service', reponses: { personne: {}, service: { loi: 'non' } } } as const;

  it('shows what the tab keeps now', () => {
    const state = play(oui, { type: 'garder', garde: true }, { type: 'voir' }, { type: 'quitter' });
    expect(formReducer(state, { type: 'revenir', kept: { ...kept, intention: 'pas' } })).toEqual({
      ...state,
      ...kept,
      intention: 'pas',
    });
  });
  it('erases everything when the tab keeps nothing any more, and stays with the scope of the exercise', () => {
    const state = play(oui, { type: 'garder', garde: true }, { type: 'quitter' });
    expect(formReducer(state, { type: 'revenir', portee: 'service', kept: undefined })).toEqual({
      ...VIERGE,
      portee: 'service',
      efface: true,
    });
  });
});

describe('the live sentence', () => {
  const say = (...actions: readonly FormAction[]) => {
    const state = play(...actions);
    const situation = { portee: state.portee, reponses: state.reponses[state.portee] };
    const missing = blocsManquants(modele, situation);
    return statusSentence(
      modele,
      state,
      missing,
      missing.length === 0 ? evaluate(modele, situation) : undefined,
    );
  };
  const all = (['accord', 'temps', 'cadre', 'loi'] as const).map(
    (critere) => ({ ...oui, critere, valeur: 'nsp' }) as const,
  );

  it('is silent while one answers', () => {
    expect(say(oui)).toBe('');
  });
  it('names the blocks that are missing, once the result was asked for', () => {
    expect(say(oui, { type: 'voir' })).toMatch(
      /^Il manque encore une réponse dans «\u00a0La situation\u00a0», .* et «\u00a0Ça veut\u00a0»/,
    );
  });
  it('says when the result can be seen, then what comes first', () => {
    expect(say(...all)).toMatch(/vous pouvez voir/);
    expect(say(...all, { type: 'voir' })).toBe(
      'Première piste, d’après vos réponses\u00a0: demander d’abord.',
    );
  });
  it('says that the browser does not allow to keep answers, until the next gesture', () => {
    const refused = { type: 'garder', garde: false, refuse: true } as const;
    expect(say(refused)).toBe('Ce navigateur ne permet pas de garder vos réponses.');
    expect(say(refused, oui)).toBe('');
  });
  it('says that everything is cleared', () => {
    expect(say(...all, { type: 'effacer' })).toBe('Tout est effacé.');
  });
});
