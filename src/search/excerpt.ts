import { french } from '../typography/french.ts';
import { elided } from './elided.ts';

/** A stretch of an excerpt: words that were looked for, or not. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** Text of a fragment of HTML. A template is inert: nothing in it is ever run, nothing is fetched. */
function textOf(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.textContent ?? '';
}

/** A found piece, its punctuation apart: `<mark>(passe).</mark>` only found « passe ». */
function withoutPunctuation(text: string): readonly Stretch[] {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return [
    { text: before, found: false },
    { text: word, found: true },
    { text: after, found: false },
  ].filter((stretch) => stretch.text !== '');
}

/**
 * An excerpt, HTML that holds nothing but text and `<mark>`, as stretches of text. The index holds plain spaces and apostrophes, since
 * it does not part words on others: they get the typography of the pages back.
 */
export function readExcerpt(html: string): readonly Stretch[] {
  return french(elided(html))
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .flatMap((piece) =>
      piece.startsWith('<mark>')
        ? withoutPunctuation(textOf(piece))
        : [{ text: textOf(piece), found: false }],
    );
}

/** The excerpt of a part without the heading that it begins with: the heading stands beside it. */
export function withoutHeading(excerpt: readonly Stretch[], heading: string): readonly Stretch[] {
  const whole = excerpt.map(({ text }) => text).join('');
  const opening = french(heading);
  if (!whole.startsWith(opening)) return excerpt;
  let cut = opening.length + (/^[.\s]*/.exec(whole.slice(opening.length))?.[0].length ?? 0);
  return excerpt.flatMap(({ text, found }) => {
    const kept = text.slice(cut);
    cut = Math.max(0, cut - text.length);
    return kept === '' ? [] : [{ text: kept, found }];
  });
}

/** The excerpt cut down to `most` words around the first one that was found, so that it fits beside a heading. */
export function aroundFirst(excerpt: readonly Stretch[], most: number): readonly Stretch[] {
  const words = excerpt.flatMap(({ text, found }) =>
    (text.match(/\s+|\S+/g) ?? []).map((word) => ({ text: word, found })),
  );
  const places = words.flatMap(({ text }, place) => (text.trim() === '' ? [] : [place]));
  if (places.length <= most) return excerpt;
  const first = places.findIndex((place) => words[place]?.found);
  const from = Math.min(Math.max(0, first - Math.floor(most / 4)), places.length - most);
  const kept = words.slice(places[from], (places[from + most - 1] ?? words.length) + 1);
  return [
    ...(from > 0 ? [{ text: '… ', found: false }] : []),
    ...kept,
    ...(from + most < places.length ? [{ text: ' …', found: false }] : []),
  ];
}

/** A word as it is compared: without accents, capitals, punctuation, and what is elided before it (« s’oublie »). */
const comparable = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}’]/gu, '')
    .toLowerCase()
    .replace(/^.*’(?=.)/, '');

/** A text that the index gives without marks, with those of its words that the excerpts found. */
export function markLike(text: string, excerpts: readonly (readonly Stretch[])[]): readonly Stretch[] {
  const known = new Set(
    excerpts
      .flat()
      .filter(({ found }) => found)
      .map((stretch) => comparable(stretch.text)),
  );
  return (french(text).match(/[\p{L}\p{N}’]+|[^\p{L}\p{N}’]+/gu) ?? []).map((piece) => ({
    text: piece,
    found: known.has(comparable(piece)) && comparable(piece) !== '',
  }));
}

/** The excerpt as nodes, what was found in `<mark>`, which is only seen: some screen readers tell where each one begins and ends. */
export function excerptNodes(excerpt: readonly Stretch[]): Node[] {
  return excerpt.map(({ text, found }) => {
    if (!found) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.setAttribute('role', 'none');
    mark.textContent = text;
    return mark;
  });
}
