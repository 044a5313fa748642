import { part } from '../ui/part.ts';
import { excerpt, nameFound, type Piece } from './excerpt.ts';
import { type Found, finder, type Searchable } from './find.ts';
import { textOf } from './text-of.ts';

/** How many pages are shown: who does not find in these types one more word. */
const SHOWN = 30;

const titleOf = (article: HTMLElement): string => article.querySelector('h2')?.textContent ?? '';

/** Reads the pages of the document when words are first looked for, and shows those that have them. */
export function resultsOf(articles: ReadonlyMap<string, HTMLElement>): (typed: string) => void {
  let find: ((typed: string) => Found) | undefined;
  let pages: ReadonlyMap<string, Searchable> = new Map();
  const prepare = () => {
    pages = new Map(
      [...articles].map(([id, article]) => [
        id,
        {
          id,
          titre: titleOf(article),
          mots: article.dataset['mots'] ?? '',
          texte: textOf(article)
            .replace(/[ \n]+/g, ' ')
            .trim(),
        },
      ]),
    );
    return finder([...pages.values()]);
  };
  return (typed) => {
    find ??= prepare();
    const found = find(typed);
    part('trouve-dit').textContent = sentenceFor(typed, found);
    part('resultats').replaceChildren(
      ...found.ids.slice(0, SHOWN).flatMap((id) => {
        const page = pages.get(id);
        return page === undefined
          ? []
          : [lineFor(page, articles.get(id)?.dataset['type'] ?? '', found.words)];
      }),
    );
  };
}

/** What is found, in words. */
function sentenceFor(typed: string, { ids, words, partly }: Found): string {
  if (words.length === 0) return 'Tapez un mot.';
  const asked = `«\u00a0${typed.trim()}\u00a0»`;
  if (ids.length === 0) return `Rien trouvé pour ${asked}. Essayez un mot plus court, ou le sommaire.`;
  if (partly) return `Aucune page n’a tous ces mots\u00a0: voici celles qui en ont le plus.`;
  const count = `${ids.length}\u00a0page${ids.length > 1 ? 's' : ''} pour ${asked}.`;
  return ids.length > SHOWN ? `${count} Voici les ${SHOWN} premières.` : count;
}

function lineFor(page: Searchable, type: string, words: readonly string[]): HTMLLIElement {
  const line = document.createElement('li');
  const kind = document.createElement('span');
  kind.className = 'type';
  kind.textContent = type;
  const link = document.createElement('a');
  link.href = `#${page.id}`;
  link.textContent = page.titre;
  const body = document.createElement('div');
  body.append(link, paragraph(excerpt(page.texte, words)));
  const name = nameFound(page, words);
  if (name.length > 0) body.append(paragraph([{ text: 'Trouvé par\u00a0: ', found: false }, ...name]));
  line.append(kind, body);
  return line;
}

/** Pieces of text, those that were looked for marked. */
function paragraph(pieces: readonly Piece[]): HTMLParagraphElement {
  const text = document.createElement('p');
  text.append(
    ...pieces.map(({ text: piece, found }) => {
      if (!found) return piece;
      const mark = document.createElement('mark');
      mark.textContent = piece;
      return mark;
    }),
  );
  return text;
}
