/** French words that say nothing of what is looked for; several words mean « all of them », so a question would die on these. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a ai au aux avec c ca ce ces cet cette comment d dans de des du elle en est et eu fait faire faut il ils j je l la le les leur lui m ma mais me mes mon n ne ni ' +
    'nous on ou par pas peut peux plus pour pourquoi qu quand que quel quelle qui quoi s sa sans se ses si son sont sur t ta te tes ton tu un une vos votre vous y'
  ).split(' '),
);

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * What is asked of the index for what a person typed: apostrophes and hyphens part words, small words are left out
 * unless nothing else is left (« est-ce que je peux » is a posture).
 */
export function toQuery(typed: string): string {
  const words = typed
    .replaceAll('œ', 'oe')
    .split(/[\s'’\u2010-\u2015\-.,;:!?«»"()/]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !STOP_WORDS.has(fold(word)));
  return (telling.length > 0 ? telling : words).join(' ');
}
