import type { z } from 'zod';
import { answer, criterionId, type Scope, scope } from './diagnostic-ids.ts';

interface Question {
  readonly question: string;
  readonly reponses?: Readonly<Record<string, string>> | undefined;
}

/** The parts of the file that a code refers to, and under which version. */
interface Formulaire {
  readonly version: number;
  readonly empreinte?: string | null | undefined;
  readonly reponses: Readonly<Record<string, string>>;
  readonly intention: {
    readonly choix: readonly { readonly id: string; readonly libelle: Readonly<Record<Scope, string>> }[];
  };
  readonly criteres: readonly {
    readonly id: string;
    readonly textes: { readonly [S in Scope]?: Question | undefined };
  }[];
}

/** How a fingerprint is written: the version under which it was taken, then the fingerprint. */
export const EMPREINTE = /^\d{1,2}-[0-9a-f]{8}$/;

/**
 * A code on paper holds answers, not questions: it may only be read by a page that asks the same. So the questions leave a fingerprint
 * beside the version, and whoever changes them is told to change both.
 *
 * It depends on what is asked in each scope and on the answers offered; not on the order of the file, on the help, nor on capitals,
 * spaces and punctuation, which a correction may touch.
 */
export function empreinteDe({ reponses, intention, criteres }: Formulaire): string {
  const posees = scope.options.flatMap((portee) => [
    ...criterionId.options.flatMap((id) => {
      const texte = criteres.find((critere) => critere.id === id)?.textes[portee];
      const mots = answer.options.map((valeur) => texte?.reponses?.[valeur] ?? reponses[valeur]);
      return texte === undefined ? [] : [[portee, id, texte.question, ...mots].join(' ')];
    }),
    ...intention.choix.map(({ id, libelle }) => [portee, id, libelle[portee]].join(' ')).sort(),
  ]);
  return fnv(posees.map(sansPonctuation).join('\n'));
}

const sansPonctuation = (texte: string): string =>
  texte
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Fowler-Noll-Vo, 32 bits (FNV-1a): enough to notice a change, and as plain here as in a browser. */
function fnv(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** Reports a fingerprint that is missing, or is not the one of the questions, with what to write. */
export function checkEmpreinte(file: Formulaire, context: z.RefinementCtx): void {
  // Questions at fault are to be mended, not given a version of their own.
  if (context.issues.length > 0) return;
  const message = aEcrire(file, empreinteDe(file));
  if (message !== undefined) context.addIssue({ code: 'custom', path: ['empreinte'], message });
}

function aEcrire({ version, empreinte }: Formulaire, juste: string): string | undefined {
  const seule = `écrire « empreinte: "${version}-${juste}" »`;
  const avecVersion = (nouvelle: number) =>
    `écrire « version: ${nouvelle} » et « empreinte: "${nouvelle}-${juste}" »`;
  if (empreinte === undefined || empreinte === null) return `manque : sous « version », ${seule}`;
  const [prise, signe] = empreinte.split('-');
  const depuis = Number(prise);
  if (!EMPREINTE.test(empreinte) || (depuis === version && signe === juste)) return undefined;
  if (version > depuis) return `ne suit pas la version ${version} : ${seule}`;
  if (version < depuis)
    return `des codes de la version ${depuis} existent déjà, la version ne redescend pas : ${avecVersion(signe === juste ? depuis : depuis + 1)}`;
  return `une question, ses réponses ou ses portées ont changé depuis la version ${version}, dont les codes déjà notés se liraient de travers : ${avecVersion(version + 1)}`;
}
