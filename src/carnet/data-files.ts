import type { z } from 'zod';
import { contactsSchema } from '../schemas/contact.ts';
import { criteresSchema, orientationsSchema, reglesSchema, scenariosSchema } from '../schemas/diagnostic.ts';
import { glossaireSchema } from '../schemas/glossaire.ts';
import { normesSchema } from '../schemas/norme.ts';
import { pagesSchema } from '../schemas/pages.ts';
import { sourcesSchema } from '../schemas/source.ts';
import { synonymesSchema } from '../schemas/synonymes.ts';
import { taxonomieSchema } from '../schemas/taxonomie.ts';
import { urgencesSchema } from '../schemas/urgence.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-messages.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';

/** The files of `content/` that are lists rather than entries, and the schema of each. */
export const dataFiles = {
  taxonomie: { path: 'content/taxonomie.yaml', schema: taxonomieSchema },
  glossaire: { path: 'content/glossaire.yaml', schema: glossaireSchema },
  synonymes: { path: 'content/synonymes.yaml', schema: synonymesSchema },
  normes: { path: 'content/normes.yaml', schema: normesSchema },
  contacts: { path: 'content/contacts.yaml', schema: contactsSchema },
  urgences: { path: 'content/urgences.yaml', schema: urgencesSchema },
  pages: { path: 'content/pages.yaml', schema: pagesSchema },
  sources: { path: 'content/sources.json', schema: sourcesSchema },
  criteres: { path: 'content/diagnostic/criteres.yaml', schema: criteresSchema },
  regles: { path: 'content/diagnostic/regles.yaml', schema: reglesSchema },
  orientations: { path: 'content/diagnostic/orientations.yaml', schema: orientationsSchema },
  scenarios: { path: 'content/diagnostic/scenarios.yaml', schema: scenariosSchema },
} as const;

export type DataFileName = keyof typeof dataFiles;
export type DataOf<N extends DataFileName> = z.infer<(typeof dataFiles)[N]['schema']>;

/** A data file as it was read: the document it comes from, and its data when the schema holds. */
export interface DataFile<N extends DataFileName = DataFileName> {
  readonly file: string;
  readonly document: YamlDocument;
  readonly data?: DataOf<N>;
}

/** Reads one data file; what is wrong becomes problems. */
export function readDataFile<N extends DataFileName>(
  name: N,
  text: string,
): { read: DataFile<N>; problems: Problem[] } {
  const { path: file, schema } = dataFiles[name];
  const document = parseYaml(file, text);
  if (document.problems.length > 0) return { read: { file, document }, problems: [...document.problems] };
  const parsed = (schema as unknown as z.ZodType<DataOf<N>>).safeParse(document.data);
  return parsed.success
    ? { read: { file, document, data: parsed.data }, problems: [] }
    : { read: { file, document }, problems: schemaProblems(file, document, schema, parsed.error) };
}
