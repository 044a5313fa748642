const sentences = new Intl.Segmenter('fr', { granularity: 'sentence' });
const words = new Intl.Segmenter('fr', { granularity: 'word' });

/** A sentence and how many words it has. */
export interface Sentence {
  readonly text: string;
  readonly words: number;
}

/** The sentences of a text. A line break ends one, whether or not a full stop does. */
export function sentencesOf(text: string): Sentence[] {
  return text
    .split('\n')
    .flatMap((line) => [...sentences.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '')
    .map((sentence) => ({
      text: sentence,
      words: [...words.segment(sentence)].filter(({ isWordLike }) => isWordLike).length,
    }));
}

/** The sentences that are too long to be read once (the charter aims at 20 words, and refuses more than 30). */
export const longSentences = (text: string, limit = 30): Sentence[] =>
  sentencesOf(text).filter(({ words: count }) => count > limit);
