import { make, part } from './dom.ts';
import type { HitData } from './engine.ts';
import { aroundFirst, excerptNodes, markLike, readExcerpt, type Stretch, withoutHeading } from './excerpt.ts';
import { markedAddress } from './text-fragment.ts';

/** How many headings of a page are shown under it, and how many words beside each. */
const MOST_SECTIONS = 3;
const WORDS_BESIDE = 11;

/** A heading of the page under which the words stand. */
interface Section {
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly Stretch[];
}

/** The headings that answer, each with an address that leads to it and marks the words there. */
const sectionList = (sections: readonly Section[]): HTMLUListElement =>
  make(
    'ul',
    { className: 'parties' },
    ...sections.map(({ url, title, excerpt }) => {
      const link = make(
        'a',
        { href: markedAddress(url, excerpt) },
        ...excerptNodes(markLike(title, [excerpt])),
      );
      return make('li', {}, link, ' ', ...excerptNodes(aroundFirst(excerpt, WORDS_BESIDE)));
    }),
  );

/** The postures of an entry, their shapes and words as the page draws them. */
const postureMarks = (ids: string): HTMLParagraphElement =>
  make(
    'p',
    { className: 'postures' },
    ...ids.split(' ').map((id) => part<HTMLTemplateElement>(`posture-${id}`).content.cloneNode(true)),
  );

/**
 * One result: kind, title, postures, the summary, then the headings under which the words stand. A page without such headings shows its
 * excerpt, and its title leads to the words.
 * @param withWords whether words were asked for; when browsing, the summary is enough
 */
export function resultItem({ url, meta, excerpt, sections }: HitData, withWords: boolean): HTMLLIElement {
  const { title = url, type = 'Page', resume, postures } = meta;
  const top = withWords ? withoutHeading(readExcerpt(excerpt), title) : [];
  // A part without a heading is the top of the page, to which the title leads.
  const parts = (withWords ? sections : [])
    .filter((section) => section.url !== url && section.url.includes('#'))
    .slice(0, MOST_SECTIONS)
    .map((section) => ({ ...section, excerpt: withoutHeading(readExcerpt(section.excerpt), section.title) }));
  const excerpts = [top, ...parts.map((section) => section.excerpt)];
  const showsExcerpt = parts.length === 0 && top.some(({ found }) => found);
  const link = make(
    'a',
    { className: 'titre', href: showsExcerpt ? markedAddress(url, top) : url },
    ...excerptNodes(markLike(title, excerpts)),
  );
  const text = showsExcerpt ? top : markLike(resume ?? '', excerpts);
  return make(
    'li',
    {},
    make('span', { className: 'type' }, type),
    make(
      'div',
      {},
      link,
      ' ',
      make('span', { className: 'papier petit' }, url),
      ...(postures ? [postureMarks(postures)] : []),
      ...(text.length > 0 ? [make('p', {}, ...excerptNodes(text))] : []),
      ...(parts.length > 0 ? [sectionList(parts)] : []),
    ),
  );
}
