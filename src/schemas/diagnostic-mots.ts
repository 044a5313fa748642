import type { z } from 'zod';
import { type Scope, scope } from './diagnostic-ids.ts';

/** What is shown, and under which word. */
type Mot = readonly [cle: string, mot: string | undefined];

/** The parts of the file in which answers and states are given words. */
interface Mots {
  readonly reponses: Readonly<Record<string, string>>;
  readonly etats: Readonly<Record<string, { readonly mot: string }>>;
  readonly criteres: readonly {
    readonly textes: {
      readonly [S in Scope]?:
        | { readonly reponses?: Readonly<Record<string, string>> | undefined }
        | undefined;
    };
  }[];
}

/** How an answer may not begin: « oui » read as « non » would turn every result round. */
const A_L_ENVERS: Readonly<Record<string, RegExp>> = {
  oui: /^non\b/iu,
  partie: /^(?:oui|non)$/iu,
  non: /^oui\b/iu,
  nsp: /^(?:oui|non|en partie)\b/iu,
};

/** The words of answers and states, by default and in each question: two things never look the same, none looks like its contrary. */
export function checkMots({ reponses, etats, criteres }: Mots, context: z.RefinementCtx): void {
  const parDefaut = Object.entries(reponses);
  reponsesLisibles(parDefaut, ['reponses'], context);
  motsDistincts(
    Object.entries(etats).map(([id, { mot }]) => [id, mot]),
    ['etats'],
    context,
  );
  criteres.forEach(({ textes }, index) => {
    for (const portee of scope.options) {
      const propres = Object.entries(textes[portee]?.reponses ?? {});
      const gardees = parDefaut.filter(([cle]) => !propres.some(([propre]) => propre === cle));
      reponsesLisibles(propres, ['criteres', index, 'textes', portee, 'reponses'], context, gardees);
    }
  });
}

function reponsesLisibles(
  mots: readonly Mot[],
  path: readonly PropertyKey[],
  context: z.RefinementCtx,
  gardees: readonly Mot[] = [],
): void {
  const aLEnvers = mots.filter(([cle, mot = '']) => A_L_ENVERS[cle]?.test(mot));
  for (const [cle, mot] of aLEnvers)
    context.addIssue({
      code: 'custom',
      path: [...path, cle],
      message: `« ${mot} » se lirait à l’envers : ce n’est pas une façon de dire « ${cle} »`,
    });
  // Once mended, such a word is no longer that of another answer: it is told once.
  if (aLEnvers.length === 0) motsDistincts(mots, path, context, gardees);
}

/** Reports a word that already names something else, in the list or in what stands `avec` it. */
function motsDistincts(
  mots: readonly Mot[],
  path: readonly PropertyKey[],
  context: z.RefinementCtx,
  avec: readonly Mot[] = [],
): void {
  const lu = (mot = ''): string => mot.toLocaleLowerCase('fr').replaceAll(/\s+/g, ' ');
  const nomme = new Map(avec.map(([cle, mot]) => [lu(mot), cle]));
  for (const [cle, mot] of mots) {
    const autre = nomme.get(lu(mot));
    if (autre !== undefined)
      context.addIssue({
        code: 'custom',
        path: [...path, cle],
        message: `« ${mot} » est déjà le mot de « ${autre} » : on ne les distinguerait plus`,
      });
    nomme.set(lu(mot), cle);
  }
}
