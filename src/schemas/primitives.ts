import { z } from 'zod';
import { french } from '../typography/french.ts';
import { oneLine } from '../typography/one-line.ts';
import { UNPRINTABLE } from '../typography/unprintable.ts';
import { isWebAddress } from './web-address.ts';

/** Pattern of every identifier and slug: lower-case ASCII words joined by hyphens, safe in any URL and file system. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An identifier chosen by an author, such as `epn` or `rgpd-32`. */
export const slug = z.string().regex(SLUG, { error: 'slug' });

/** Identifier of an entry: its folder and its file name, such as `conseils/creer-une-adresse-e-mail`. */
export const entryId = z.string().regex(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'entryId' });

/** Address of a page of the site from its root, such as `/imprimer/selection/`. */
export const pageAddress = z.string().regex(/^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/, { error: 'pageAddress' });

/** A calendar date, `YYYY-MM-DD` (ISO 8601), kept as text: it sorts as it reads and has no time zone. */
export const isoDate = z.iso.date();

/** A date known to the year, the month or the day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, { error: 'partialDate' })
  .refine((date) => date.length < 10 || isoDate.safeParse(date).success, {
    error: ({ input }) => `« ${input} » est une date qui n’existe pas`,
  });

/** A text without any sign that its reader could not see. An escape such as `\u202e` is one, once read. */
export const visible = z
  .string()
  .refine((text) => !UNPRINTABLE.test(text), { error: 'signe invisible : retaper ce texte' });

/** One line of French prose, between `min` and `max` characters; comes out on one line, with its typographic spaces. */
export const line = (min: number, max: number) =>
  visible.overwrite(oneLine).trim().min(min).max(max).overwrite(french);

/** The users' own words for a thing: what they really type. */
export const aliases = z.array(line(2, 60)).default([]);

/** An address on the open web. */
export const webUrl = z.stringFormat('url', isWebAddress);

/** How sure a claim is. */
export const certainty = z.enum(['etabli', 'probable', 'a_verifier', 'a_discuter']);
export type Certainty = z.infer<typeof certainty>;

/** Certainty of a plain fact, which is never « à discuter ». */
export const factCertainty = certainty.exclude(['a_discuter']);

/** Where a rule or a practice holds. */
export const jurisdiction = z.enum(['belgique', 'wallonie', 'bruxelles', 'fwb', 'ue', 'ailleurs']);
export type Jurisdiction = z.infer<typeof jurisdiction>;

/** Identifiers of the three postures of the study day, in reading order. */
export const POSTURES = ['sais', 'veut', 'peux'] as const;
export const posture = z.enum(POSTURES);
export type Posture = z.infer<typeof posture>;

/** A pointer into the bibliography, with the place in the source when it helps to find it. */
export const sourceRef = z.strictObject({
  id: slug.describe('identifiant de la source dans sources.json'),
  passage: line(1, 120).optional().describe('article, page ou paragraphe où lire'),
});

/**
 * A fact that is not established says what would settle it; an established one has nothing to add.
 * Shared by norms and contacts.
 */
export function settlesItsDoubt(
  value: { readonly certitude?: unknown; readonly a_verifier?: unknown },
  report: (key: string, message: string) => void,
): void {
  const doubtful = value.certitude === 'probable' || value.certitude === 'a_verifier';
  if (doubtful && value.a_verifier === undefined)
    report('a_verifier', 'manque : quand la certitude n’est pas « etabli », dire ce qui trancherait');
  if (value.certitude === 'etabli' && value.a_verifier !== undefined)
    report('a_verifier', 'est de trop : la certitude est « etabli »');
}

/**
 * Lets a rule between keys speak even where another key is wrong, so that every problem is told at once. Such a rule must not trust
 * the value it receives: any key may be missing or of another type.
 */
export const evenIfBroken = {
  when: ({ value }: { readonly value: unknown }) =>
    typeof value === 'object' && value !== null && !Array.isArray(value),
};
