import type { Stretch } from './excerpt.ts';

/** How many places are marked on arrival. */
const MOST_MARKS = 3;

interface Word {
  readonly text: string;
  readonly found: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const HYPHEN = /[-\u2010-\u2015]/;
const startsClean = ({ text }: Word): boolean => LETTER.test(text.charAt(0));
const endsClean = ({ text }: Word): boolean => LETTER.test(text.charAt(text.length - 1));

/** Marks of punctuation around a word: the index may have added them, so that the page does not hold them. */
const trimmed = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Whether two words follow each other in the page too: nothing stands between them that the index could have put there. */
const joined = (left: Word | undefined, right: Word | undefined): boolean =>
  left !== undefined && right !== undefined && endsClean(left) && startsClean(right);

/** Stretches of words to mark: from a word that was found to another, over one word at most (« mot de passe »). */
function runsOf(words: readonly Word[]): readonly (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  for (const [index, word] of words.entries()) {
    if (!word.found || trimmed(word.text) === '') continue;
    const last = runs.at(-1);
    const between = last === undefined ? [] : words.slice(last[1], index + 1);
    const continues =
      between.length > 0 &&
      between.length <= 3 &&
      between.every((next, step) => step === 0 || joined(between[step - 1], next));
    if (last !== undefined && continues) last[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * The word beside the marked ones, by which the browser knows which of several places is meant. The index writes non-breaking hyphens as
 * plain ones: a word with a hyphen may not be found in the page.
 */
const neighbour = (word: Word | undefined, follows: boolean): string =>
  word === undefined || !follows || HYPHEN.test(word.text) ? '' : encoded(trimmed(word.text));

/**
 * Signs that a narrow space ties to the end of a word: browsers see no end of a word before them (Unicode word boundaries, WB13a), and
 * only whole words are marked.
 */
const tiedTo = (word: Word | undefined): string => /\u202f[;!?]+/.exec(word?.text ?? '')?.[0] ?? '';

function directive(words: readonly Word[], from: number, to: number): string {
  const [before, next] = [words[from - 1], words[to + 1]];
  const prefix = neighbour(before, joined(before, words[from]));
  const suffix = neighbour(next, joined(words[to], next) && tiedTo(next) === '');
  const marked = words.slice(from, to + 1).map(({ text }) => text);
  const start = encoded(trimmed(marked.join(' ')) + tiedTo(words[to]));
  return `text=${prefix && `${prefix}-,`}${start}${suffix && `,-${suffix}`}`;
}

/** The words of an excerpt; those that stretches cut in pieces (« (passe) ») are whole again. */
function wordsOf(excerpt: readonly Stretch[]): readonly Word[] {
  const words: Word[] = [];
  let open = false;
  for (const { text, found } of excerpt)
    for (const [piece] of text.matchAll(/[^\S\u202f]+|[\S\u202f]+/g)) {
      const isSpace = /^[^\S\u202f]/.test(piece);
      const last = words.at(-1);
      if (!isSpace && open && last !== undefined)
        words[words.length - 1] = { text: last.text + piece, found: last.found || found };
      else if (!isSpace) words.push({ text: piece, found });
      open = !isSpace;
    }
  return words;
}

/**
 * What to add to an address so that the browser marks the words of an excerpt on arrival, without any script in the page
 * (https://wicg.github.io/scroll-to-text-fragment/). A browser that does not know it, or does not find the words, goes to the heading.
 * Empty when nothing in the excerpt was found.
 */
export function textFragment(excerpt: readonly Stretch[]): string {
  const words = wordsOf(excerpt);
  const directives = runsOf(words).map(([from, to]) => directive(words, from, to));
  return directives.length === 0 ? '' : `:~:${[...new Set(directives)].slice(0, MOST_MARKS).join('&')}`;
}

/** The address of a page or of a heading, with the words of the excerpt marked on arrival. */
export function markedAddress(url: string, excerpt: readonly Stretch[]): string {
  const fragment = textFragment(excerpt);
  return fragment === '' || url.includes('#') ? `${url}${fragment}` : `${url}#${fragment}`;
}
