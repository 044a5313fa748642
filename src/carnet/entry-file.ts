import type { z } from 'zod';
import { type EntryData, entrySchemas, type Kind } from '../schemas/kinds.ts';
import { formProblems } from './entry-form.ts';
import { type MdxFile, readMdxFile, unreadableFile } from './mdx-file.ts';
import type { Problem } from './problem.ts';

/** An entry as its file gives it, before it is linked to the others. */
export interface EntryFile extends MdxFile<EntryData> {
  readonly kind: Kind;
  readonly slug: string;
}

/** An entry whose file cannot be read. */
export const unreadableEntry = (file: string, kind: Kind, slug: string): EntryFile => ({
  ...unreadableFile(file),
  kind,
  slug,
});

/** Reads and checks one entry by itself: front matter, body, form of its kind. */
export function readEntryFile(
  file: string,
  kind: Kind,
  slug: string,
  text: string,
): { entry: EntryFile; problems: Problem[] } {
  const schema: z.ZodType<EntryData> = entrySchemas[kind];
  const { read, problems } = readMdxFile(file, slug, text, schema);
  const { tree } = read;
  if (tree !== undefined && tree.children.length > 0) problems.push(...formProblems(file, kind, tree));
  return { entry: { ...read, kind, slug }, problems };
}
