import { getCarnet } from '../../src/carnet/current.ts';
import { toText } from '../../src/mdx/to-text.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { readGroups } from '../../src/search/concepts.ts';
import { indexable } from '../../src/search/indexable.ts';
import { CONCEPTS, conceptTokens } from '../../src/search/tokens.ts';

/** A page of a carnet that nobody wrote. */
export interface SyntheticPage {
  readonly url: string;
  readonly content: string;
}

/** Words of a synthetic page: about those of a real entry. */
const LENGTH = 600;

/** Syllables that rare words are made of: a larger carnet speaks of more places, services and people. */
const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi xo bra cli dro fle gri pla ste tri vou chan'.split(
  ' ',
);

/** Other names of a page, as many as an entry has. */
const ALIASES = 20;

/** One word in so many is rare. */
const RARE = 40;

/** Numbers from 0 to 1 that look drawn by lot and are the same every time (https://en.wikipedia.org/wiki/Linear_congruential_generator). */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Pages that look like ours to an index: runs of three words from the real entries, in an order drawn by lot, and some rare words.
 * The same count gives the same pages.
 */
export async function syntheticPages(count: number): Promise<SyntheticPage[]> {
  const carnet = await getCarnet();
  const words = carnet.entries.flatMap(({ tree }) => toText(tree, carnet).split(/\s+/));
  const groups = readGroups(carnet.synonymes);
  const draw = drawn(count);
  const below = (limit: number) => Math.floor(draw() * limit);
  const rare = () => Array.from({ length: 3 }, () => SYLLABLES[below(SYLLABLES.length)]).join('');
  const run = () => {
    if (below(RARE) === 0) return [rare()];
    const start = below(words.length - 3);
    return words.slice(start, start + 3);
  };
  const text = (length: number) =>
    Array.from({ length: Math.ceil(length / 3) }, run)
      .flat()
      .join(' ');
  return Array.from({ length: count }, (_, index) => {
    const said = [text(6), ...Array.from({ length: ALIASES }, () => text(3)), text(9)];
    const [title = '', ...names] = said;
    const question = names.pop() ?? '';
    const meta = {
      alias: names.join(', '),
      question,
      resume: text(24),
      [CONCEPTS]: conceptTokens(said, groups),
    };
    const about = { meta, filters: {} };
    const html = `<html lang="fr"><body><main data-pagefind-body data-pagefind-filter="type:conseils"><h1>${plain(title)}</h1>${paragraphs(text(LENGTH))}</main></body></html>`;
    return { url: `/conseils/fiche-${index + 1}/`, content: indexable(html, about) ?? '' };
  });
}

const plain = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const paragraphs = (text: string): string =>
  (text.match(/(?:\S+\s+){1,60}/g) ?? []).map((part) => `<p>${plain(part)}</p>`).join('');

/** The files of the search of a synthetic carnet. */
export async function syntheticIndex(count: number): ReturnType<typeof buildIndex> {
  return buildIndex(await syntheticPages(count), [], await getCarnet());
}
