import { french } from '../typography/french.ts';
import { eachText } from './each-text.ts';
import type { Problem } from './problem.ts';
import type { ReadContent } from './read-content.ts';

/** What would be shown as it was typed, though nobody meant it to be read. */
const FAULTS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/[\n\r]/u, () => 'tient sur une ligne : enlever le retour à la ligne'],
  [
    /<\/?\p{L}[^>]*>?|\*\*|`|\]\(|&#?\w+;/u,
    (found) => `« ${found} » s’afficherait tel quel : ces textes n’ont pas de mise en forme, l’enlever`,
  ],
  [/["“”„]/u, (found) => `${found} : employer des guillemets « »`],
  [
    /['‘]|(?<!\p{L})’/u,
    (found) => `${found} : employer l’apostrophe ’ après une lettre, ou des guillemets « »`,
  ],
  [/\b(?:TODO|FIXME|TBD|XXX)\b|lorem ipsum/iu, (found) => `« ${found} » : ce texte reste à écrire`],
];

// One sign alone may be a shape, such as « ● ».
const EMPTY = /^(?:…|[\s\p{P}\p{S}]{2,})$/u;

/**
 * Texts of the diagnostic that would be printed as they are: a break, a mark-up, foreign quotes, a text still to be written. They are
 * read as typed, in whatever key they stand, so that a slip elsewhere in the file hides none.
 */
export function diagnosticTextProblems({ data }: ReadContent): Problem[] {
  const { criteres, regles, orientations, scenarios } = data;
  return [criteres, regles, orientations, scenarios].flatMap((read) => {
    const problems: Problem[] = [];
    eachText(read?.document.data, (typed, path) => {
      if (read === undefined) return;
      for (const message of faultsOf(typed))
        problems.push({ file: read.file, ...read.document.locate(path), key: path.join('.'), message });
    });
    return problems;
  });
}

function faultsOf(typed: string): readonly string[] {
  const text = french(typed.trim());
  if (EMPTY.test(text)) return [`« ${text} » : ce texte reste à écrire`];
  return FAULTS.flatMap(([fault, said]) => {
    const found = fault.exec(text)?.[0];
    return found === undefined ? [] : [said(found)];
  });
}
