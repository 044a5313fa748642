import { z } from 'zod';
import {
  aliases,
  certainty,
  entryId,
  isoDate,
  jurisdiction,
  line,
  posture,
  slug,
  sourceRef,
} from './primitives.ts';

/** Keys that every entry carries, whatever its kind (front matter of `content/<kind>/<slug>.mdx`). */
export const entryShape = {
  titre: line(3, 80)
    .regex(/(?:^|[^.])$/, { error: 'finalDot' })
    .describe('titre de la fiche, sans point final'),
  resume: line(60, 220).describe('ce que la fiche apporte, en une ou deux phrases'),
  postures: z.array(posture).min(1).describe('les postures que la fiche aide à interroger'),
  themes: z.array(slug).min(1).describe('thèmes de taxonomie.yaml'),
  publics: z.array(slug).default([]).describe('personnes concernées ; vide : tout le monde'),
  alias: aliases.describe('les mots que les gens tapent vraiment'),
  sources: z.array(sourceRef).default([]).describe('bibliographie de la fiche, dans l’ordre des appels'),
  publie_le: isoDate.describe('date de première publication'),
  relu_le: isoDate.describe('date de la dernière relecture'),
  a_revoir_le: isoDate.describe('date à laquelle relire la fiche'),
  statut: z
    .enum(['brouillon', 'a_relire', 'publie', 'archive'])
    .describe('seul « publie » paraît sur le site'),
  juridiction: jurisdiction.describe('où la règle ou la pratique vaut'),
  certitude: certainty.describe('certitude de la fiche prise dans son ensemble'),
  voir_aussi: z.array(entryId).default([]).describe('fiches à lire ensuite'),
  licence: z.string().default('CC-BY-SA-4.0').describe('licence du texte'),
} as const;

/**
 * The dates of an entry follow one another, and a list names a thing once.
 * Added to each kind with `superRefine`, because zod drops refinements when a shape is extended. It also runs on an entry with other
 * faults (see `evenIfBroken`), so it trusts no key.
 */
export function checkEntry(entry: Readonly<Record<string, unknown>>, context: z.RefinementCtx): void {
  const report = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  const [published, reviewed, due] = [entry['publie_le'], entry['relu_le'], entry['a_revoir_le']].map(
    (date) => isoDate.safeParse(date).data,
  );
  if (reviewed !== undefined && published !== undefined && reviewed < published)
    report(['relu_le'], `${reviewed} vient avant publie_le (${published})`);
  if (due !== undefined && reviewed !== undefined && due <= reviewed)
    report(['a_revoir_le'], `${due} doit venir après relu_le (${reviewed})`);
  for (const key of ['postures', 'themes', 'publics', 'voir_aussi', 'pistes'])
    repeated(entry[key], (value, index) => report([key, index], `« ${value} » est cité deux fois`));
}

function repeated(list: unknown, report: (value: string, index: number) => void): void {
  if (!Array.isArray(list)) return;
  list.forEach((value: unknown, index) => {
    if (typeof value === 'string' && list.indexOf(value) !== index) report(value, index);
  });
}
