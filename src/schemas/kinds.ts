import type { z } from 'zod';
import { articleSchema } from './article.ts';
import { conseilSchema } from './conseil.ts';
import { outilSchema } from './outil.ts';
import { pratiqueSchema } from './pratique.ts';
import { vignetteSchema } from './vignette.ts';

/** The five kinds of entry: name of the folder, of the URL and of the Astro collection, and the schema of its front matter. */
export const entrySchemas = {
  conseils: conseilSchema,
  outils: outilSchema,
  pratiques: pratiqueSchema,
  articles: articleSchema,
  vignettes: vignetteSchema,
} as const;

export type Kind = keyof typeof entrySchemas;
export type EntryData<K extends Kind = Kind> = z.infer<(typeof entrySchemas)[K]>;

/** The five kinds in the order in which readers meet them. */
export const KINDS = Object.keys(entrySchemas) as readonly Kind[];

/** Tells whether a folder name is one of the five kinds. */
export const isKind = (name: string): name is Kind => Object.hasOwn(entrySchemas, name);
