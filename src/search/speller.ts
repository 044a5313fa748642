import { fewestSlips, lettersOf, slips } from './distance.ts';
import { rootOf } from './root.ts';
import { soundOf } from './sound.ts';
import type { Word } from './vocabulary.ts';

/** What a word is compared by. */
export interface Spelling {
  /** In normal form. */
  readonly plain: string;
  readonly root: string;
  /** The letters of `plain` and of `root`, as bits. */
  readonly letters: number;
  readonly rootLetters: number;
}

/** The spelling of a word in normal form. */
export function spellingOf(plain: string): Spelling {
  const root = rootOf(plain);
  return { plain, root, letters: lettersOf(plain), rootLetters: lettersOf(root) };
}

/** Letters from which one letter may be missing, one slip then two may be mended. Below, too many real words are that near. */
const ONE_MISSING = 3;
const ONE_SLIP = 4;
const TWO_SLIPS = 8;

/** What counts beside the slips: less when it sounds the same or is common, more when it starts otherwise. */
const COST = { sameSound: -1.2, frequency: -0.05, otherStart: 0.9 } as const;

/** From this on, it is another word. */
const MOST_COST = 2;

/** Slips that are forgiven to what is written as it sounds, « numérike ». */
const SOUND_SLIPS = 3;

/** Letters of the shortest root in which a slip is mended, and what it costs that the word has another ending. */
const LEAST_ROOT = 5;
const OTHER_FORM = 0.3;

/** Words this near to the best one may have been meant as well. */
const DOUBT = 0.4;

/** How many words are then asked: each may cost the reader another part of the index. */
const MOST_MEANT = 2;

/**
 * The words that someone most likely meant by one that the carnet does not hold, the likeliest first: fewest slips, said alike, with the
 * same first letter, which hands rarely miss, then the most common.
 * @param plain a word in normal form
 */
export function nearestWords(plain: string, words: readonly Word[]): Word[] {
  if (plain.length < ONE_MISSING || /\d/.test(plain)) return [];
  const typed = spellingOf(plain);
  const near = words
    .map((word) => ({ word, cost: costOf(typed, word) }))
    .filter(({ cost }) => cost < MOST_COST)
    .sort((a, b) => a.cost - b.cost);
  const least = near[0]?.cost ?? 0;
  return near
    .filter(({ cost }) => cost <= least + DOUBT)
    .slice(0, MOST_MEANT)
    .map(({ word }) => word);
}

/** Slips that part two words, or what is left of them without their endings: the carnet may hold another form than the one that was meant. */
function slipsOf(typed: Spelling, meant: Word): number {
  const whole = slips(typed.plain, meant.plain, SOUND_SLIPS);
  if (whole <= 1 || Math.min(typed.root.length, meant.root.length) < LEAST_ROOT) return whole;
  return Math.min(whole, OTHER_FORM + slips(typed.root, meant.root, 1));
}

function costOf(typed: Spelling, word: Word): number {
  const { plain } = typed;
  const { plain: meant, frequency } = word;
  const longer = meant.length - plain.length;
  if (meant.length < ONE_SLIP - 1 || Math.abs(longer) > SOUND_SLIPS) return MOST_COST;
  if (plain.length < ONE_SLIP && (longer !== 1 || plain[0] !== meant[0])) return MOST_COST;
  // Most words are told apart by their letters alone, at a tenth of the price.
  if (
    fewestSlips(typed.letters, word.letters) > SOUND_SLIPS &&
    fewestSlips(typed.rootLetters, word.rootLetters) > 1
  )
    return MOST_COST;
  const count = slipsOf(typed, word);
  if (count > SOUND_SLIPS) return MOST_COST;
  // Last, because it costs most.
  const sameSound = plain.length >= ONE_SLIP && soundOf(meant) === soundOf(plain);
  if (!sameSound && count > (plain.length < TWO_SLIPS ? 1 + OTHER_FORM : 2)) return MOST_COST;
  const sameStart = plain[0] === meant[0] || plain[1] === meant[0] || plain[0] === meant[1];
  return (
    count + (sameSound ? COST.sameSound : 0) + (sameStart ? 0 : COST.otherStart) + COST.frequency * frequency
  );
}
