import { entryId, NAMING, placeId, readAddress } from './addresses.ts';
import { readMarkup, type StartTag, type Token, without, writeMarkup } from './markup.ts';

/** An entry as its page shows it. */
export interface Leaf {
  /** Address of its page from the root of the site, `/kind/slug/`. */
  readonly url: string;
  /** Its `<article>`, with a title of level one. */
  readonly html: string;
}

/** Several entries as one document. */
export interface Composition {
  /** The lines of a table of contents, as HTML, to stand in an ordered list. */
  readonly contents: string;
  /** The entries, as HTML, one `<article>` each. */
  readonly body: string;
}

/** What a document is for: paper leaves out what is for the screen and says the number of an entry that it cites; a screen has links. */
export type Medium = 'paper' | 'screen';

/**
 * Lays entries out as one document, in the order given, each once. Pure, and the same at build and in the browser.
 * Headings go down one level. Identifiers take that of their entry in front, and what names them follows. A link to an entry that is
 * in the document leads there and says its number, which a reader of paper can follow; all other links stay, written from `root`.
 * What is hidden or for the search alone is left out; on paper, numbers are written and what is for the screen is left out.
 * @throws when an entry has no title of level one, or a heading that cannot go down
 */
export function compose(leaves: readonly Leaf[], root = '/', medium: Medium = 'paper'): Composition {
  const once = [...new Map(leaves.map((leaf) => [leaf.url, leaf])).values()];
  const ranks = new Map(once.map(({ url }, index) => [url, index + 1]));
  const document = { ranks, root, medium };
  const titles: string[] = [];
  const articles = once.map((leaf) => {
    const tokens = without(readMarkup(leaf.html), (tag) => isLeftOut(tag, medium));
    titles.push(`<li><a href="#${entryId(leaf.url)}">${titleOf(tokens, leaf)}</a></li>`);
    return writeMarkup(rewrite(tokens, leaf, document));
  });
  return { contents: titles.join(''), body: articles.join('') };
}

/** What every entry of a document is rewritten for. */
interface Document {
  readonly ranks: ReadonlyMap<string, number>;
  readonly root: string;
  readonly medium: Medium;
}

const isLeftOut = ({ attributes }: StartTag, medium: Medium): boolean =>
  attributes.has('hidden') ||
  (medium === 'paper' && (attributes.get('class') ?? '').split(' ').includes('ecran'));

/** What the title of an entry holds, as HTML. */
function titleOf(tokens: readonly Token[], { url }: Leaf): string {
  const start = tokens.findIndex((token) => token.type === 'start' && token.name === 'h1');
  const end = tokens.findIndex((token) => token.type === 'end' && token.name === 'h1');
  if (start === -1) throw new Error(`an entry without a title: ${url}`);
  return writeMarkup(tokens.slice(start + 1, end));
}

function rewrite(tokens: readonly Token[], { url }: Leaf, document: Document) {
  const { ranks, medium } = document;
  const rank = ranks.get(url);
  const text = (value: string): Token => ({ type: 'text', value });
  /** What stands before the end of the link that is open. */
  let afterLink: Token[] = [];
  return tokens.flatMap((token): readonly Token[] => {
    if (token.type === 'text') return [afterLink.length > 0 ? text(quotedAgain(token.value)) : token];
    const name = token.name.replace(/^h([1-6])$/, (_, level) => lower(Number(level), url));
    if (token.type === 'end') {
      const end = { ...token, name };
      return name === 'a' ? [...afterLink.splice(0), end] : [end];
    }
    const start = { ...token, name, attributes: attributesOf(token, url, document) };
    if (token.name === 'h1') {
      const titled = { ...start, attributes: new Map(start.attributes).set('id', entryId(url)) };
      return medium === 'screen' ? [titled] : [titled, ...readMarkup(`<span class="rang">${rank}.</span> `)];
    }
    const target = medium === 'paper' && token.name === 'a' ? cited(token, url, ranks) : undefined;
    if (target === undefined) return [start];
    afterLink = [text(`\u00a0» (fiche\u00a0${target})`)];
    return [start, text('«\u00a0')];
  });
}

/** Quotes that stand inside quotes. */
const quotedAgain = (html: string): string => html.replace(/«\u00a0?/g, '“').replace(/\u00a0?»/g, '”');

function lower(level: number, url: string): string {
  if (level === 6) throw new Error(`a heading that cannot go down: ${url}`);
  return `h${level + 1}`;
}

/** The number of the other entry of the document to which a link leads. */
function cited(
  { attributes }: StartTag,
  url: string,
  ranks: ReadonlyMap<string, number>,
): number | undefined {
  const page = readAddress(attributes.get('href') ?? '', url)?.page;
  return page === undefined || page === url ? undefined : ranks.get(page);
}

function attributesOf(
  { name: tag, attributes }: StartTag,
  url: string,
  { ranks, root, medium }: Document,
): ReadonlyMap<string, string> {
  const local = (id: string) => placeId(url, id);
  const rewritten = [...attributes].flatMap(([name, value]): [string, string][] => {
    if (name.startsWith('data-pagefind-')) return [];
    // Named regions that share a name are noise for those who list them; a link says what it is in its sentence.
    if (name === 'aria-label' && tag !== 'a' && medium === 'paper')
      return [[name, `${value} (fiche\u00a0${ranks.get(url)})`]];
    if (name === 'id') return [[name, local(value)]];
    if (NAMING.has(name)) return [[name, each(value, local)]];
    if (name === 'href' || name === 'src' || name === 'xlink:href')
      return [[name, rebased(value, url, ranks, root)]];
    return [[name, value.replace(/url\(#([^)]+)\)/g, (_, id) => `url(#${local(id)})`)]];
  });
  return new Map(rewritten);
}

const each = (ids: string, local: (id: string) => string): string => ids.split(' ').map(local).join(' ');

/** An address of an entry as the document writes it. */
function rebased(address: string, url: string, ranks: ReadonlyMap<string, number>, root: string): string {
  const found = readAddress(address, url);
  if (found === undefined) return address;
  const { page, place } = found;
  if (ranks.has(page)) return `#${place === '' ? entryId(page) : placeId(page, place)}`;
  return `${root}${page.slice(1)}${place === '' ? '' : `#${place}`}`;
}
