import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ECARTS, type Ecart, ecartDe, group, LE_MOINS, LE_PLUS } from '../../../src/diagnostic/group.ts';
import { codesDuLien, lienDesCodes } from '../../../src/diagnostic/group-link.ts';
import { lisTour } from '../../../src/diagnostic/group-round.ts';
import { questionDesDoubles } from '../../../src/diagnostic/group-wording.ts';
import { criteresPoses, type Situation, type Valeur } from '../../../src/diagnostic/model.ts';
import { evaluate } from '../../../src/diagnostic/result.ts';
import { debuts, duree, heure, SEANCE } from '../../../src/diagnostic/run-sheet.ts';
import { encode } from '../../../src/diagnostic/share-code.ts';
import type { Answer } from '../../../src/schemas/diagnostic-ids.ts';
import { modele, situations } from './load.ts';

const all = (answer: Answer, others: Situation['reponses'] = {}): Situation => ({
  portee: 'personne',
  reponses: {
    ...Object.fromEntries(criteresPoses(modele, 'personne').map(({ id }) => [id, answer])),
    ...others,
  },
});
const code = (situation: Situation) => encode(modele, situation);
const service: Situation = { portee: 'service', reponses: { loi: 'oui' } };

describe('how far a group is apart', () => {
  it.each<[string, Ecart]>([
    ['oui non nsp nsp', 'divise'],
    ['oui oui oui non', 'divise'],
    ['oui oui nsp nsp', 'flou'],
    ['non nsp vide', 'flou'],
    ['vide vide vide', 'flou'],
    ['oui oui nsp', 'nuance'],
    ['oui oui partie', 'nuance'],
    ['oui oui vide', 'nuance'],
    ['non partie non', 'nuance'],
    ['oui oui oui', 'accord'],
    ['partie partie partie', 'accord'],
    ['non non non', 'accord'],
  ])('%s is « %s »', (marks, ecart) => {
    const counts: Record<Valeur, number> = { oui: 0, partie: 0, non: 0, nsp: 0, vide: 0 };
    const values = marks.split(' ') as Valeur[];
    for (const value of values) counts[value] += 1;
    expect(ecartDe(counts, values.length)).toBe(ecart);
  });
});

describe('a group', () => {
  const round = fc.constantFrom('personne' as const, 'service' as const).chain((portee) =>
    fc.array(
      situations.map((situation) => ({ ...situation, portee })),
      { minLength: LE_MOINS, maxLength: LE_PLUS },
    ),
  );

  it('is not shown under three, over twelve, or when people look at different things', () => {
    const one = all('oui');
    for (const tours of [
      [],
      [[]],
      [[one, one]],
      [Array.from({ length: 13 }, () => one)],
      [[one, one, service]],
      [
        [one, one, one],
        [one, one],
      ],
      [
        [one, one, one],
        [service, service, service],
      ],
    ])
      expect(group(modele, tours)).toBeUndefined();
  });

  it('has a row for each question, one mark a person, the furthest apart first', () => {
    fc.assert(
      fc.property(round, (tour) => {
        const seen = group(modele, [tour]);
        const portee = tour[0]?.portee ?? 'personne';
        expect(seen?.lignes.map(({ id }) => id).toSorted()).toEqual(
          criteresPoses(modele, portee)
            .map(({ id }) => id)
            .toSorted(),
        );
        for (const { tours } of seen?.lignes ?? [])
          expect(Object.values(tours[0]?.marques ?? {}).reduce((sum, count) => sum + count, 0)).toBe(
            tour.length,
          );
        const ranks = (seen?.lignes ?? []).map(({ ecart }) => ECARTS.indexOf(ecart));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });

  it('does not depend on who spoke first', () => {
    fc.assert(
      fc.property(round, (tour) => {
        expect(group(modele, [tour.toReversed()])).toEqual(group(modele, [tour]));
      }),
    );
  });

  it('shows the orientation that each one would have been shown, and none for who left a block aside', () => {
    const seen = group(modele, [
      [
        all('oui'),
        all('nsp'),
        all('oui', { accord: 'non' }),
        { portee: 'personne', reponses: { loi: 'non' } },
      ],
    ]);
    expect(seen?.pistes.map(({ id, tours }) => [id, tours[0]])).toEqual([
      ['agir', 1],
      ['verifier', 1],
      ['respecter-refus', 1],
    ]);
    expect(seen?.sansPiste).toEqual([1]);
    expect(evaluate(modele, all('nsp')).premiere.orientation).toBe('verifier');
  });

  it('puts before and after side by side, sorted by after', () => {
    const seen = group(modele, [
      [all('oui'), all('oui'), all('oui', { temps: 'non' })],
      [all('oui'), all('oui'), all('oui', { loi: 'non' }), all('oui')],
    ]);
    expect(seen?.effectifs).toEqual([3, 4]);
    expect(seen?.lignes[0]?.id).toBe('loi');
    expect(seen?.lignes.find(({ id }) => id === 'temps')?.tours.map(({ ecart }) => ecart)).toEqual([
      'divise',
      'accord',
    ]);
  });

  it('begins with what leaves neither side alone', () => {
    const seen = group(modele, [
      [all('oui', { accord: 'non' }), all('oui', { loi: 'non' }), all('oui', { loi: 'non' }), all('oui')],
    ]);
    expect(seen?.lignes.slice(0, 2).map(({ id }) => id)).toEqual(['loi', 'accord']);
  });
});

describe('the codes of a round', () => {
  const three = [all('oui'), all('non'), all('partie')].map(code);
  const refused = (texte: string, attendue?: Situation['portee']) => {
    const read = lisTour(modele, texte, attendue);
    return 'refus' in read ? read.refus : [];
  };

  it('are read one a line, blank lines left out', () => {
    expect(lisTour(modele, three.join('\n\n'), undefined)).toMatchObject({ codes: three, doubles: [] });
  });

  it('are refused one by one, each with its line, and all at once', () => {
    expect(refused([...three, '', 'abc', '0Q3JU-JQCFQ'].join('\n'))).toEqual([
      expect.stringMatching(/^Ligne 5, «\u00a0abc\u00a0»\u00a0: Un code a dix signes/),
      expect.stringMatching(/^Ligne 6, .*n’existe dans aucun code/),
    ]);
  });

  it('are not counted before each can be read', () => {
    expect(refused(`${three[0]}\nabc`)).toEqual([expect.stringMatching(/^Ligne 2/)]);
  });

  it('are repeated in few signs and few lines, however long what was pasted', () => {
    const [reason = ''] = refused('x'.repeat(3001));
    expect(reason).toContain(`«\u00a0${'x'.repeat(40)}…\u00a0»`);
    expect(reason.length).toBeLessThan(200);
    expect(refused('un mot\n'.repeat(900))).toHaveLength(LE_PLUS + 1);
  });

  it('are three to twelve', () => {
    expect(refused('')).toEqual([expect.stringMatching(/au moins 3 codes, et il y en a 0/)]);
    expect(refused(three.slice(1).join('\n'))).toEqual([expect.stringMatching(/il y en a 2/)]);
    expect(refused(Array.from({ length: 13 }, () => three[0]).join('\n'))).toEqual([
      expect.stringMatching(/12 codes au plus/),
    ]);
  });

  it('look at one thing', () => {
    expect(refused([...three, code(service)].join('\n'))).toEqual([
      'Une séance regarde une seule chose, et ici les lignes 1, 2 et 3 parlent d’une situation avec une personne et la ligne 4 parle d’un projet du service.',
    ]);
    expect(refused(three.join('\n'), 'service')).toEqual([
      expect.stringMatching(/premier tour parle d’un projet du service/),
    ]);
  });

  it('may be the same twice, with a question that names the lines and the round', () => {
    const read = lisTour(modele, [...three, three[0]].join('\n'), undefined);
    const doubles = 'refus' in read ? [] : read.doubles;
    expect(doubles).toEqual([[1, 4]]);
    expect(questionDesDoubles([doubles])).toEqual([
      'Le même code se lit aux lignes 1 et 4. Deux personnes ont répondu pareil, ou un code a été tapé deux fois\u202f?',
    ]);
    expect(questionDesDoubles([[], [[2, 2]]])).toEqual([
      expect.stringMatching(/^Au second tour, le même code se lit deux fois à la ligne 2\./),
    ]);
  });

  it('do not make up the number with one that may have been typed twice, until someone says so', () => {
    const [one = '', two = ''] = three;
    const texte = [one, two, one].join('\n');
    expect(lisTour(modele, texte, undefined)).toEqual({
      refus: [expect.stringMatching(/^Le même code se lit aux lignes 1 et 3\. S’il a été tapé deux fois/)],
      aConfirmer: 'Deux personnes ont vraiment répondu pareil',
    });
    expect(lisTour(modele, texte, undefined, true)).toMatchObject({ codes: [one, two, one], doubles: [] });
    expect(lisTour(modele, [one, one, one].join('\n'), undefined)).toMatchObject({
      aConfirmer: 'Plusieurs personnes ont vraiment répondu pareil',
    });
    // Someone's word makes no code out of what is not one, nor three out of two.
    expect(lisTour(modele, [one, two].join('\n'), undefined, true)).toHaveProperty('refus');
  });

  it('go into a link and come back', () => {
    const first = three.join('\n');
    expect(codesDuLien(lienDesCodes([three]))).toEqual([first, '']);
    expect(codesDuLien(lienDesCodes([three, three]))).toEqual([first, first]);
    expect(codesDuLien('#codes=%E0%A4%A')).toBeDefined();
    expect(codesDuLien('#grille')).toBeUndefined();
  });
});

describe('the run sheet', () => {
  it('lasts from 60 to 75 minutes, with the second round or without', () => {
    for (const steps of [SEANCE, SEANCE.filter(({ facultatif }) => !facultatif)]) {
      expect(duree(steps)).toBeGreaterThanOrEqual(60);
      expect(duree(steps)).toBeLessThanOrEqual(75);
    }
  });
  it('counts the starts', () => {
    expect(debuts(SEANCE).slice(0, 3)).toEqual([0, 10, 18]);
    expect(heure(65)).toBe('1\u00a0h\u00a005');
  });
});
