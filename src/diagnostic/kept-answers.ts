import type { Answer, Scope } from '../schemas/diagnostic-ids.ts';
import type { FormState } from './form-state.ts';
import type { Modele, Reponses } from './model.ts';

/** What is kept when asked for: answers alone. What was typed has no place in it. */
export type Kept = Pick<FormState, 'portee' | 'reponses' | 'intention'>;

const REPONSES = ['oui', 'partie', 'non', 'nsp'] as const satisfies readonly Answer[];

const lire = (objet: unknown, cle: string): unknown =>
  typeof objet === 'object' && objet !== null ? Reflect.get(objet, cle) : undefined;

/** The answers of a sheet as text, with the version of the model: nothing that was typed enters it. */
export const encodeKept = ({ version }: Modele, { portee, reponses, intention }: FormState): string =>
  JSON.stringify({ version, portee, reponses, intention });

/** Reads them again; what another version wrote, or what is not an answer, is dropped rather than guessed. */
export function decodeKept(modele: Modele, text: string): Kept | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (lire(found, 'version') !== modele.version) return undefined;
  const reponses = (portee: Scope): Reponses =>
    Object.fromEntries(
      modele.criteres.flatMap(({ id }) => {
        const valeur = REPONSES.find((one) => one === lire(lire(lire(found, 'reponses'), portee), id));
        return valeur === undefined ? [] : [[id, valeur]];
      }),
    );
  return {
    portee: lire(found, 'portee') === 'service' ? 'service' : 'personne',
    reponses: { personne: reponses('personne'), service: reponses('service') },
    intention: modele.intention.choix.find(({ id }) => id === lire(found, 'intention'))?.id,
  };
}
