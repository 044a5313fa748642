import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteresPoses, type Reponses } from '../../../src/diagnostic/model.ts';
import { blocsManquants, evaluate } from '../../../src/diagnostic/result.ts';
import type { Answer, Scope } from '../../../src/schemas/diagnostic-ids.ts';
import { modele, situations } from './load.ts';

const tout = (portee: Scope, valeur: Answer, sauf: Reponses = {}): Reponses => ({
  ...Object.fromEntries(criteresPoses(modele, portee).map(({ id }) => [id, valeur])),
  ...sauf,
});
const personne = (sauf: Reponses) =>
  evaluate(modele, { portee: 'personne', reponses: tout('personne', 'oui', sauf) });

describe('a result', () => {
  it('says which answers raised each suggestion, in the words of the question', () => {
    const { premiere, secteur } = personne({ accord: 'non', enjeu: 'partie', autre_voie: 'nsp' });
    expect(premiere.parceQue).toEqual([
      { critere: 'accord', court: 'accord', valeur: 'non', reponse: 'Non, elle refuse' },
    ]);
    expect(secteur.montre[0]?.parceQue.map(({ reponse }) => reponse)).toEqual([
      'Non, elle refuse',
      'Oui, mais plus tard',
      'Je ne sais pas',
    ]);
  });

  it('gives a reason for every suggestion but « agir »', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { premiere, aussi, equipe, secteur } = evaluate(modele, situation);
        for (const piste of [
          premiere,
          ...aussi,
          ...equipe.montre,
          ...equipe.reste,
          ...secteur.montre,
          ...secteur.reste,
        ]) {
          expect(piste.texte).not.toBe('');
          expect(piste.entrees.length).toBeGreaterThan(0);
          if (piste.orientation !== 'agir') expect(piste.parceQue.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('never says something bolder beside an orientation that stops', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { premiere, aussi } = evaluate(modele, situation);
        if (['autre-voie', 'respecter-refus', 'verifier'].includes(premiere.orientation))
          expect(
            aussi.filter(({ orientation }) =>
              ['agir', 'garde-fous', 'outiller-relais'].includes(orientation),
            ),
          ).toEqual([]);
        expect(aussi.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('shows three suggestions a column and three tensions at most, worst answers first', () => {
    const { equipe, secteur, tensions } = evaluate(modele, {
      portee: 'personne',
      reponses: tout('personne', 'non'),
    });
    expect(equipe.montre.map(({ regle }) => regle)).toEqual(['E7', 'E1', 'E2']);
    expect(equipe.reste.map(({ regle }) => regle)).toEqual(['E3', 'E4', 'E5', 'E6']);
    expect(secteur.montre.map(({ regle }) => regle)).toEqual(['S1', 'S2']);
    expect(tensions.map(({ id }) => id)).toEqual(['T9', 'T8']);
  });

  it('weighs « je ne sais pas » between « non » and « en partie »', () => {
    const { equipe } = personne({ cadre: 'partie', savoir: 'nsp', suite: 'non' });
    expect(equipe.montre.map(({ regle }) => regle)).toEqual(['E6', 'E3', 'E1']);
  });

  it('keeps the right alive while waiting, except when one acts', () => {
    expect(personne({ enjeu: 'oui', accord: 'nsp' }).ajouts.map(({ id }) => id)).toEqual([
      'preserver-le-droit',
    ]);
    expect(personne({ enjeu: 'oui' }).ajouts).toEqual([]);
    expect(personne({ enjeu: 'non', accord: 'nsp' }).ajouts).toEqual([]);
  });

  it('makes its title from the criterion that weighs most in each posture', () => {
    expect(
      personne({ temps: 'non', savoir: 'partie', cadre: 'nsp', mandat: 'non', securite: 'non' }).phrase,
    ).toBe('Le temps manque\u202f; votre mission reste à préciser\u202f; les données ne sont pas à l’abri.');
  });

  it('sorts what is negotiated, with whom, and what is not', () => {
    const { negociation } = personne({
      loi: 'nsp',
      temps: 'non',
      valeurs: 'partie',
      mandat: 'non',
      faisable: 'partie',
      enjeu: 'non',
    });
    expect(negociation.map(({ id, lignes }) => [id, lignes.map(({ critere }) => critere)])).toEqual([
      ['jamais', ['loi']],
      ['personne', ['mandat']],
      ['equipe', ['valeurs']],
      ['employeur', ['temps']],
      ['service_tiers', ['faisable']],
    ]);
  });

  it('negotiates nothing with someone who refuses, and reports nothing that nobody knows', () => {
    const { negociation, aussi } = personne({
      accord: 'non',
      mandat: 'non',
      suite: 'non',
      autre_voie: 'nsp',
      loi: 'nsp',
    });
    expect(negociation.map(({ id }) => id)).toEqual(['jamais']);
    // Nothing is to be checked before doing what was refused.
    expect(aussi).toEqual([]);
  });

  it('names and settles a criterion as its scope does', () => {
    const reponses = tout('service', 'oui', { suite: 'non', mandat: 'partie', autre_voie: 'non' });
    const { negociation, equipe } = evaluate(modele, { portee: 'service', reponses });
    expect(negociation.map(({ id, lignes }) => [id, lignes.map(({ court }) => court)])).toEqual([
      ['equipe', ['règles écrites']],
      ['employeur', ['durée']],
      ['service_tiers', ['autre voie']],
    ]);
    expect(equipe.montre[0]?.parceQue).toMatchObject([{ court: 'durée' }]);
  });

  it('says that a deadline is to be checked when nobody knows what is at stake', () => {
    expect(personne({ enjeu: 'nsp' }).ajouts.map(({ id }) => id)).toEqual(['verifier-le-delai']);
  });

  it('never sends to a counter that was said not to work', () => {
    const { premiere, aussi } = personne({ faisable: 'non', autre_voie: 'non' });
    expect([premiere.regle, premiere.orientation]).toEqual(['H1-05a', 'autre-voie']);
    // The row that this one makes more precise.
    expect(aussi).toEqual([]);
    expect([premiere.texte, ...premiere.gestes].join(' ')).not.toMatch(/guichet|téléphone/);
  });

  it('ignores answers to questions that the scope does not ask', () => {
    const reponses = tout('service', 'oui', { faisable: 'non' });
    expect(evaluate(modele, { portee: 'service', reponses }).premiere.orientation).toBe('agir');
  });
});

describe('the blocks that still lack an answer', () => {
  it('are named in order', () => {
    const missing = (reponses: Reponses) => blocsManquants(modele, { portee: 'personne', reponses });
    expect(missing({})).toEqual(['situation', 'sais', 'veut', 'peux']);
    expect(missing({ loi: 'nsp', accord: 'oui' })).toEqual(['sais', 'veut']);
    expect(missing({ loi: 'nsp', accord: 'oui', temps: 'oui', cadre: 'oui' })).toEqual([]);
    expect(blocsManquants(modele, { portee: 'service', reponses: { faisable: 'oui' } })).toContain(
      'situation',
    );
  });
});
