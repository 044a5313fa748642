import { describe, expect, it } from 'vitest';
import { type Criteres, criteresSchema } from '../../../src/schemas/diagnostic.ts';
import { empreinteDe } from '../../../src/schemas/diagnostic-empreinte.ts';
import { load } from './load.ts';

/** The real questions once an author has changed something. */
function changed(change: (criteres: Criteres) => void): Criteres {
  const { criteres } = load();
  change(criteres);
  return criteres;
}

const asked = ({ criteres }: Criteres, id: string) => {
  const found = criteres.find((critere) => critere.id === id);
  if (!found?.textes.personne || !found.textes.service) throw new Error(id);
  return { critere: found, personne: found.textes.personne, service: found.textes.service };
};

const real = empreinteDe(load().criteres);

describe('the fingerprint of the questions', () => {
  it.each<[what: string, change: (criteres: Criteres) => void]>([
    [
      'a question is reworded',
      (file) => (asked(file, 'temps').service.question = 'Du temps est-il prévu\u202f?'),
    ],
    [
      'a question is asked of another scope',
      (file) => {
        const faisable = file.criteres.find(({ id }) => id === 'faisable');
        if (faisable)
          faisable.textes.service = { question: 'Est-ce faisable\u202f?', aide: 'Une aide, ici.' };
      },
    ],
    [
      'a question is no longer asked of a scope',
      (file) => {
        asked(file, 'suite').critere.textes.service = undefined;
      },
    ],
    [
      'two questions are exchanged',
      (file) => {
        const [loi, temps] = [asked(file, 'loi').personne, asked(file, 'temps').personne];
        [loi.question, temps.question] = [temps.question, loi.question];
      },
    ],
    [
      'an answer is said otherwise',
      (file) => (asked(file, 'accord').personne.reponses = { partie: 'Un peu' }),
    ],
    ['a default answer is said otherwise', (file) => (file.reponses.nsp = 'Peut-être')],
    [
      'a first thought is said otherwise',
      (file) => {
        const [choix] = file.intention.choix;
        if (choix) choix.libelle.personne = 'pour elle';
      },
    ],
  ])('changes when %s', (_, change) => {
    expect(empreinteDe(changed(change))).not.toBe(real);
  });

  it.each<[what: string, change: (criteres: Criteres) => void]>([
    [
      'the order of the file',
      (file) => {
        file.criteres.reverse();
        file.intention.choix.reverse();
      },
    ],
    ['the help', (file) => (asked(file, 'temps').personne.aide = 'Une autre aide.')],
    [
      'capitals, accents written in two signs, spaces and punctuation',
      (file) => {
        const { personne } = asked(file, 'valeurs');
        personne.question = personne.question.replace(',', '').toUpperCase().normalize('NFD');
      },
    ],
    ['the version', (file) => (file.version += 1)],
  ])('does not depend on %s', (_, change) => {
    expect(empreinteDe(changed(change))).toBe(real);
  });
});

describe('the schema', () => {
  const said = (version: number, empreinte: string | null | undefined) =>
    criteresSchema.safeParse({ ...load().criteres, version, empreinte }).error?.issues[0]?.message ??
    'accepted';

  it('accepts the fingerprint of the questions, taken under their version', () => {
    expect(said(7, `7-${real}`)).toBe('accepted');
  });

  it('tells what is wrong in a question before its fingerprint', () => {
    const { criteres } = load();
    criteres.reponses.oui = 'Non';
    const { issues = [] } = criteresSchema.safeParse({ ...criteres, empreinte: '7-00000000' }).error ?? {};
    expect(issues.map(({ path }) => path.join('.'))).toEqual(['reponses.oui']);
  });

  it.each<[what: string, version: number, empreinte: string | null | undefined, message: string]>([
    ['no fingerprint', 7, undefined, `manque : sous « version », écrire « empreinte: "7-${real}" »`],
    ['an empty one', 7, null, `manque : sous « version », écrire « empreinte: "7-${real}" »`],
    [
      'a question that changed under an old version',
      7,
      '7-00000000',
      `une question, ses réponses ou ses portées ont changé depuis la version 7, dont les codes déjà notés se liraient de travers : écrire « version: 8 » et « empreinte: "8-${real}" »`,
    ],
    [
      'a version raised alone',
      8,
      '7-00000000',
      `ne suit pas la version 8 : écrire « empreinte: "8-${real}" »`,
    ],
    [
      'a version lowered',
      6,
      `7-${real}`,
      `des codes de la version 7 existent déjà, la version ne redescend pas : écrire « version: 7 » et « empreinte: "7-${real}" »`,
    ],
    [
      'a version lowered with other questions',
      6,
      '7-00000000',
      `des codes de la version 7 existent déjà, la version ne redescend pas : écrire « version: 8 » et « empreinte: "8-${real}" »`,
    ],
    ['another form', 7, 'abc', 's’écrit comme « 1-0a1b2c3d » : la version, un tiret, huit signes'],
  ])('refuses %s, and gives what to write', (_, version, empreinte, message) => {
    expect(said(version, empreinte)).toBe(message);
  });
});
