import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formReducer, VIERGE } from '../../../src/diagnostic/form-state.ts';
import { evaluate } from '../../../src/diagnostic/result.ts';
import { decode } from '../../../src/diagnostic/share-code.ts';
import { LIMITES, type Sheet, sheetOf } from '../../../src/diagnostic/sheet.ts';
import { sheetText } from '../../../src/diagnostic/sheet-text.ts';
import { load, modele, situations } from './load.ts';

const refus = load().scenarios.scenarios.find(({ id }) => id === 'refus-du-smartphone');
if (!refus) throw new Error('no such scenario');
const { portee, reponses } = refus;
const state = {
  ...VIERGE,
  portee,
  reponses: { ...VIERGE.reponses, [portee]: reponses },
  intention: 'pas' as const,
  parole: ' qu’on me laisse tranquille ',
  question: 'Qui la joindra ?',
};
const resultat = evaluate(modele, { portee, reponses });
const feuille = (more: Partial<typeof VIERGE> = {}): Sheet =>
  sheetOf(modele, { ...state, ...more }, resultat);
const text = (sheet: Sheet): string =>
  sheetText(sheet, {
    libelle: 'Une situation avec une personne',
    parole: modele.parole.question[portee],
    fiches: [{ titre: 'La personne refuse le numérique', url: '/conseils/la-personne-refuse-le-numerique/' }],
  });

describe('the sheet', () => {
  it('carries a code that gives the same answers back', () => {
    const { code } = feuille();
    expect(decode(modele, code)).toMatchObject({ portee, intention: 'pas', reponses });
    expect(text(feuille())).toContain(code);
  });

  it('keeps within its limits, whatever the answers', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const sheet = sheetOf(modele, { ...VIERGE, portee: situation.portee }, evaluate(modele, situation));
        expect(sheet.tensions.length).toBeLessThanOrEqual(3);
        expect(sheet.aussi.length).toBeLessThanOrEqual(2);
        for (const { pistes } of sheet.colonnes) {
          expect(pistes.length).toBeLessThanOrEqual(3);
          for (const { texte, parceQue } of pistes) {
            expect(texte.length).toBeLessThanOrEqual(140);
            expect(parceQue.split('\u00a0», ').length).toBeLessThanOrEqual(LIMITES.raisons);
          }
        }
      }),
    );
  });

  it('names a struck suggestion, with the line that replaces it and without its reasons', () => {
    const { regle } = resultat.premiere;
    const sheet = feuille({ propres: { personne: { [regle]: ' lui écrire ' }, service: {} } });
    expect(sheet.premiere).toMatchObject({
      barree: true,
      propre: 'lui écrire',
      texte: resultat.premiere.titre,
    });
    expect(text(sheet)).toContain('(piste écartée) Respecter le refus\n  À la place\u00a0: lui écrire');
    expect(text(sheet)).not.toContain(resultat.premiere.texte);
  });
});

describe('the sheet as plain text', () => {
  const lines = text(feuille());
  it('says what is on paper, in the same order', () => {
    const parts = [
      'FEUILLE DE DISCERNEMENT',
      '«\u00a0qu’on me laisse tranquille\u00a0»',
      'Au départ, vous pensiez\u00a0: ne pas faire. Et maintenant',
      resultat.phrase,
      'TOUT DE SUITE',
      resultat.premiere.texte,
      'Préserver le droit',
      'AVEC L’ÉQUIPE ET L’EMPLOYEUR',
      'AVEC LE SECTEUR',
      'CE QUI CHANGERAIT LA PREMIÈRE PISTE',
      'Si elle le voulait d’elle-même\u00a0: faire, avec des garde-fous.',
      'CE QUI SE NÉGOCIE',
      'Personne, pas même l’employeur',
      'pour le …',
      'Je garde cette question\u00a0: Qui la joindra ?',
      'À LIRE',
      '(conseils/la-personne-refuse-le-numerique)',
      'que personne n’a validée',
    ];
    const places = parts.map((part) => lines.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
  it('leaves lines to fill in where nothing was said', () => {
    const empty = text(feuille({ parole: '', question: '', intention: undefined }));
    expect(empty).toContain('Je garde cette question\u00a0: …');
    expect(empty).not.toContain('Et maintenant');
  });
  it('holds no number and no percentage about anyone', () => {
    expect(lines).not.toMatch(/%|\d+\s*\/\s*\d+/);
  });
});

describe('striking and leaving', () => {
  it('takes a suggestion back as it was', () => {
    const struck = formReducer(VIERGE, { type: 'ecarter', regle: 'E1', propre: '' });
    expect(struck.propres).toEqual({ personne: { E1: '' }, service: {} });
    expect(formReducer(struck, { type: 'ecarter', regle: 'E1', propre: undefined })).toEqual(VIERGE);
  });
  it('strikes nothing on the sheet of the other scope', () => {
    const { regle } = resultat.premiere;
    const other = portee === 'personne' ? 'service' : 'personne';
    const sheet = feuille({ propres: { ...VIERGE.propres, [other]: { [regle]: 'secret' } } });
    expect(sheet).toEqual(feuille());
  });
  it('clears everything on leaving', () => {
    expect(formReducer(state, { type: 'quitter' })).toEqual({ ...VIERGE, efface: true });
  });
  it('keeps the answers alone when asked to', () => {
    const full = { ...state, garde: true, propres: { personne: { E1: 'autre chose' }, service: {} } };
    expect(formReducer(full, { type: 'quitter' })).toEqual({
      ...full,
      parole: '',
      question: '',
      propres: VIERGE.propres,
    });
  });
});
