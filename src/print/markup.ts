/** A start tag: its attributes as they are written, values still escaped. */
export interface StartTag {
  readonly type: 'start';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The element ends with its start tag. */
  readonly empty: boolean;
}

/** A piece of HTML. */
export type Token =
  | StartTag
  | { readonly type: 'end'; readonly name: string }
  | { readonly type: 'text'; readonly value: string };

const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source wbr'.split(' '),
);
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/giy;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:="([^"]*)")?/g;

/**
 * Reads HTML that a serializer wrote (Astro, `hast-util-to-html` or a browser): every element closed, every value in double quotes.
 * This is far less than HTML allows, and small enough for a browser that would otherwise carry a parser.
 * @throws on anything else, rather than losing a word of it
 */
export function readMarkup(html: string): Token[] {
  const tokens: Token[] = [];
  let read = 0;
  for (const [whole, end, name, attributes = '', slash] of html.matchAll(TOKEN)) {
    read += whole.length;
    if (name === undefined) {
      if (!whole.startsWith('<')) tokens.push({ type: 'text', value: whole });
    } else if (end === '/') tokens.push({ type: 'end', name });
    else
      tokens.push({
        type: 'start',
        name,
        attributes: new Map(
          [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]),
        ),
        empty: slash === '/' || VOID.has(name),
      });
  }
  if (read < html.length) throw new Error(`markup that cannot be read: ${html.slice(read, read + 60)}`);
  return tokens;
}

/** The HTML of the tokens. */
export function writeMarkup(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'text') return token.value;
      if (token.type === 'end') return `</${token.name}>`;
      const attributes = [...token.attributes].map(([key, value]) =>
        value === '' ? ` ${key}` : ` ${key}="${value}"`,
      );
      return `<${token.name}${attributes.join('')}${token.empty && !VOID.has(token.name) ? '/' : ''}>`;
    })
    .join('');
}

/** The tokens without the elements that `unwanted` names, and without what they hold. */
export function without(tokens: readonly Token[], unwanted: (tag: StartTag) => boolean): Token[] {
  let inside: string | undefined;
  let depth = 0;
  return tokens.filter((token) => {
    if (inside === undefined) {
      if (token.type !== 'start' || !unwanted(token)) return true;
      if (!token.empty) [inside, depth] = [token.name, 1];
      return false;
    }
    if (token.type !== 'text' && token.name === inside)
      depth += token.type === 'end' ? -1 : token.empty ? 0 : 1;
    if (depth === 0) inside = undefined;
    return false;
  });
}
