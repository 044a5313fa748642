import { NAMING } from '../print/addresses.ts';
import { readMarkup, type StartTag, type Token, writeMarkup } from '../print/markup.ts';

/** Elements around which a space shows nothing. */
const BLOCKS: ReadonlySet<string> = new Set(
  'article dd div dl dt h1 h2 h3 h4 h5 li nav ol p section table tbody td th thead tr ul'.split(' '),
);

/**
 * The same document in fewer bytes, since some mailboxes refuse a large one: identifiers that nothing names are left out and the others
 * are short, but for those in `kept`; spaces between blocks are left out.
 */
export function lighter(html: string, kept: ReadonlySet<string>): string {
  const tokens = readMarkup(html);
  const names = shortNames(tokens, kept);
  const shorter = (id: string): string => names.get(id) ?? id;
  const renamed = ({ attributes }: StartTag): ReadonlyMap<string, string> =>
    new Map(
      [...attributes].flatMap(([key, value]): [string, string][] => {
        if (key === 'id') return names.has(value) ? [[key, shorter(value)]] : [];
        if (key === 'href' && value.startsWith('#')) return [[key, `#${shorter(value.slice(1))}`]];
        if (NAMING.has(key)) return [[key, value.split(' ').map(shorter).join(' ')]];
        return [[key, value]];
      }),
    );
  return writeMarkup(
    tokens.map((token, index) => {
      if (token.type === 'start') return { ...token, attributes: renamed(token) };
      return token.type === 'text' ? withoutIdleSpace(token, tokens[index - 1], tokens[index + 1]) : token;
    }),
  );
}

/** A name for each identifier that is named somewhere: its own for those that are kept, else a number. */
function shortNames(tokens: readonly Token[], kept: ReadonlySet<string>): ReadonlyMap<string, string> {
  const names = new Map([...kept].map((id) => [id, id]));
  const give = (id: string) => {
    if (!names.has(id)) names.set(id, `p${names.size.toString(36)}`);
  };
  for (const token of tokens) {
    if (token.type !== 'start') continue;
    const href = token.attributes.get('href');
    if (href?.startsWith('#')) give(href.slice(1));
    for (const [key, value] of token.attributes)
      if (NAMING.has(key)) for (const id of value.split(' ')) give(id);
  }
  return names;
}

/** A text without the spaces that touch the beginning or the end of a block. */
function withoutIdleSpace<T extends { readonly value: string }>(
  text: T,
  before: Token | undefined,
  after: Token | undefined,
): T {
  const value = isBlock(before) ? text.value.replace(/^[ \n]+/, '') : text.value;
  return { ...text, value: isBlock(after) ? value.replace(/[ \n]+$/, '') : value };
}

const isBlock = (token: Token | undefined): boolean =>
  token !== undefined && token.type !== 'text' && BLOCKS.has(token.name);
