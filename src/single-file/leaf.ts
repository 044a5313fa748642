import { escapeMarkup } from '../exchange/markup.ts';
import { readAddress } from '../print/addresses.ts';
import type { Leaf } from '../print/compose.ts';
import { readMarkup, type StartTag, type Token, writeMarkup } from '../print/markup.ts';

/** A page of the built site, to be put in the single file. */
export interface BuiltPage {
  /** Its address from the root of the site. */
  readonly url: string;
  readonly html: string;
  /** What it is, as a list of results says it: « Conseil », « Référence ». */
  readonly type: string;
  /** The users' own words for it, where the page does not say them. */
  readonly mots?: string;
}

/** Marks of styles that the file does not take along, and addresses that its own style takes from the link before them. */
const LEFT = /^data-(?:astro-|adresse$)/;

/**
 * What a page holds, as a leaf of the single file. A link to a page that the file does not hold becomes its text; a line for the screen
 * that exists for such a link is left out, and so is what says `data-en-ligne`. The users' own words stay, for the search.
 * @param held addresses of the pages that the file holds
 * @throws when the page has no `<main>`
 */
export function leafOf({ url, html, type, mots = '' }: BuiltPage, held: ReadonlySet<string>): Leaf {
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  if (main === '') throw new Error(`a page without content: ${url}`);
  const [, inner = main.replace(/<script[\s\S]*?<\/script>/g, '')] =
    /^\s*<article[^>]*>([\s\S]*)<\/article>\s*$/.exec(main) ?? [];
  const [, words = escapeMarkup(mots)] = /data-alias="([^"]*)"/.exec(main) ?? [];
  const kept = keep(readMarkup(inner), (address) => {
    const page = readAddress(address, url)?.page;
    return page === undefined || held.has(page);
  });
  return {
    url,
    html: `<article data-type="${type}" data-mots="${words}">${writeMarkup(kept)}</article>`,
  };
}

/** @param resolves whether an address leads somewhere for a reader of the file */
function keep(tokens: readonly Token[], resolves: (address: string) => boolean): Token[] {
  const kept: Token[] = [];
  const leadsNowhere = (token: Token): boolean =>
    token.type === 'start' && token.name === 'a' && !resolves(token.attributes.get('href') ?? '');
  let isLinkOpen = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.type === 'start' && isOptional(token)) {
      const end = endOf(tokens, index);
      if (token.attributes.has('data-en-ligne') || tokens.slice(index, end).some(leadsNowhere)) {
        index = end;
        continue;
      }
    }
    if (leadsNowhere(token)) isLinkOpen = true;
    else if (isLinkOpen && token.type === 'end' && token.name === 'a') isLinkOpen = false;
    else kept.push(slim(token));
  }
  return kept;
}

const isOptional = ({ attributes }: StartTag): boolean =>
  attributes.has('data-en-ligne') || (attributes.get('class') ?? '').split(' ').includes('ecran');

/** Index of the token that ends the element that starts at `start`. */
function endOf(tokens: readonly Token[], start: number): number {
  let depth = 0;
  return tokens.findIndex((token, index) => {
    if (index < start || token.type === 'text') return false;
    depth += token.type === 'end' ? -1 : token.empty ? 0 : 1;
    return depth === 0;
  });
}

/**
 * A token in fewer bytes, without the spaces between lines of source. An article is a page of the file: those inside a page are parts of it.
 */
function slim(token: Token): Token {
  if (token.type === 'text') return { ...token, value: token.value.replace(/[ \n\t]+/g, ' ') };
  const name = token.name === 'article' ? 'div' : token.name;
  if (token.type === 'end') return { ...token, name };
  const attributes = new Map([...token.attributes].filter(([key]) => !LEFT.test(key)));
  // That a number calls a source is told by the style, once for all, rather than by a label on each.
  if (attributes.get('aria-label')?.startsWith('source\u00a0') && attributes.delete('aria-label'))
    attributes.set('class', `${attributes.get('class')} source`);
  return { ...token, name, attributes };
}
