import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** How a query is typed: plain words, a whole question, other words than ours, an abbreviation, a slip, and so on. */
export const FAMILIES = [
  'mots',
  'question',
  'synonyme',
  'abreviation',
  'faute',
  'sms',
  'langue',
  'danger',
  'rien',
] as const;

/** 3: the page she needs; 2: good; 1: useful. A page without a grade does not help. */
const grade = z.literal([1, 2, 3]);

/** A page of the carnet, or a place in it: `/outils/mandat-court/`, `/glossaire/#mandat`. */
const address = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/);

const judgedQuerySchema = z.strictObject({
  q: z.string().trim().min(2).max(120),
  family: z.enum(FAMILIES),
  set: z.enum(['dev', 'test']),
  wants: z.record(address, grade),
});
export type JudgedQuery = Readonly<z.infer<typeof judgedQuerySchema>>;

/**
 * The judged queries, in the order of their file.
 * @throws z.ZodError when the file does not have the shape that its header tells
 */
export const judgedQueries = (): readonly JudgedQuery[] =>
  z.array(judgedQuerySchema).parse(parse(readFileSync(new URL('queries.yaml', import.meta.url), 'utf8')));
