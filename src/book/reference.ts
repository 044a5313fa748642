import type { Carnet } from '../carnet/carnet.ts';
import { imprint, readingOf, signatories } from '../carnet/citation.ts';
import { typstCall, typstText } from '../mdx/typst.ts';

/** A pointer into the bibliography, as front matter and lists write it. */
export interface SourcePointer {
  readonly id: string;
  readonly passage?: string | undefined;
}

/** One reference of the bibliography, with how it was read and its whole address: on paper, a link shows where it leads. */
export function reference(carnet: Carnet, { id, passage }: SourcePointer): string {
  const source = carnet.source(id);
  const [author, where] = [signatories(source), imprint(source)];
  const said = [where, passage]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => `, ${part}`);
  return [
    author === '' ? '' : `${typstText(author)}, `,
    `#emph[${typstText(source.title)}];`,
    typstText(`${said.join('')}. (${readingOf(source)})`),
    source.URL === undefined ? '' : ` ${typstCall('adresse', { url: source.URL })}`,
  ].join('');
}
