import type { z } from 'zod';
import type { WordName } from '../mdx/vocabulary.ts';
import { companionSchema } from '../schemas/companion.ts';
import type { Kind } from '../schemas/kinds.ts';
import { absence, type KnownIds } from './known-ids.ts';
import { type MdxFile, readMdxFile } from './mdx-file.ts';
import type { Problem } from './problem.ts';
import type { ReadContent } from './read-content.ts';

/** The page « à lire avec la personne » as its file gives it. */
export interface CompanionFile extends MdxFile<z.infer<typeof companionSchema>> {
  readonly kind: Kind;
  readonly slug: string;
}

/** What a person reads on paper: nothing that calls for a margin, a list of sources or a second reading. */
const WORDS: ReadonlySet<WordName> = new Set<WordName>(['Contact', 'Case', 'ARemplir']);

/** Reads and checks one companion page by itself. */
export function readCompanionFile(
  file: string,
  kind: Kind,
  slug: string,
  text: string,
): { companion: CompanionFile; problems: Problem[] } {
  const { read, problems } = readMdxFile(file, slug, text, companionSchema, WORDS);
  return { companion: { ...read, kind, slug }, problems };
}

/** Companion pages without an entry, reviewed in the future, or that call what does not exist. */
export function companionProblems({ companions, today }: ReadContent, known: KnownIds): Problem[] {
  return companions.flatMap(({ file, kind, slug, data, frontMatter, pointers }) => {
    const problems: Problem[] = [];
    const orphan = absence('fiche', `${kind}/${slug}`, known);
    if (orphan !== undefined) problems.push({ file, line: 1, column: 1, message: orphan });
    if (data !== undefined && data.relu_le > today) {
      const message = `${data.relu_le} est dans l’avenir (aujourd’hui : ${today})`;
      problems.push({ file, ...frontMatter.locate(['relu_le']), key: 'relu_le', message });
    }
    for (const { to, id, tag, line, column } of pointers) {
      const message = absence(to, to === 'page' ? id.replace(/[?#].*$/, '') : id, known);
      if (message !== undefined) problems.push({ file, line, column, key: tag, message });
    }
    return problems;
  });
}
