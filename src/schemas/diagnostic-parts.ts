import { z } from 'zod';
import { answer } from './diagnostic-ids.ts';
import { entryId, line, posture } from './primitives.ts';

/** A block of the form: the context, then the three postures. */
export const bloc = z.enum(['situation', ...posture.options]);

/** What a clause may look for: an answer, or « not looked at ». */
export const valeur = z.enum([...answer.options, 'vide']);

/** Where a posture or a criterion stands; « vide » when nothing was looked at. */
export const etat = z.enum(['appui', 'fragile', 'obstacle', 'flou', 'vide']);

/** With whom a criterion can be settled. */
export const negociable = z.enum(['jamais', 'personne', 'equipe', 'employeur', 'service_tiers', 'contexte']);

/** Rung of the ladder of norms on which to look. */
export const niveau = z.enum([
  'fondamental',
  'europe',
  'loi',
  'arrete',
  'convention',
  'employeur',
  'usage',
  'deontologie',
]);

/** The same sentence in both scopes. */
export const deuxPortees = (max: number) =>
  z.strictObject({
    personne: line(3, max).describe('pour une situation avec une personne'),
    service: line(3, max).describe('pour un projet ou une habitude du service'),
  });

const fiches = z.array(entryId).min(1);

/** Entries of the carnet to read next, the same in both scopes or for each its own. */
export const entrees = z
  .union([
    fiches,
    z.strictObject({
      personne: fiches.describe('avec une personne'),
      service: fiches.describe('pour un projet du service'),
    }),
  ])
  .describe('fiches à lire');

/** A list in which nothing stands twice. */
export const sansDoublon = {
  check: (list: readonly unknown[]): boolean => new Set(list).size === list.length,
  error: ({ input }: { readonly input?: unknown }): string => {
    const list: unknown[] = Array.isArray(input) ? input : [];
    const doubles = new Set(list.filter((item, index) => list.indexOf(item) !== index));
    return `${[...doubles].map((item) => `« ${String(item)} »`).join(', ')} y est deux fois : l’enlever une fois`;
  },
};

/** Reports every value of `key` that is not unique in a list, or that was `seen` in another one. */
export function unique(
  list: readonly { readonly id: string }[],
  path: PropertyKey | readonly PropertyKey[],
  context: z.RefinementCtx,
  seen = new Set<string>(),
): void {
  list.forEach(({ id }, index) => {
    if (seen.has(id))
      context.addIssue({
        code: 'custom',
        path: [...[path].flat(), index, 'id'],
        message: `« ${id} » existe deux fois`,
      });
    seen.add(id);
  });
}

/** Reports every value of a closed list that the file forgot. */
export function everyOne(
  wanted: readonly string[],
  list: readonly { readonly id: string }[],
  path: PropertyKey | readonly PropertyKey[],
  context: z.RefinementCtx,
): void {
  for (const id of wanted)
    if (!list.some((item) => item.id === id))
      context.addIssue({ code: 'custom', path: [path].flat(), message: `il manque « ${id} »` });
}
