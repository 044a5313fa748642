const words = (alternatives: string): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${alternatives})(?!\\p{L})`, 'giu');

/**
 * What is dated without being anyone's: norms, judgments, and where they appear. The last ones are words of every day too:
 * « sans son accord, le… » is no norm, « l’accord du… » is.
 */
const NORM = words(
  '(?:loi|d[ée]cret|arrêté?|arrete|ordonnance|directive|circulaire)s?|CCT|Moniteur|M\\.\\s?B\\.|A\\.?[RM]\\.?|AGW|' +
    '(?:r[èe]glement|convention|accord|code|avis)s?(?=.*\\sdu\\s+$)',
);

/** Back to a person: « la loi ne dit rien de Madame, née le… » */
const PERSON = words('n[ée]e?s?|naissance');

/** A sentence that ends; « art. 5 » and « n. 12 » do not end one. */
const SENTENCE_END = /[.!?]\s+(?=\p{Lu})|\n\s*\n/u;

/** Enough for « loi organique des centres publics d’action sociale du 8 juillet 1976 ». */
const FEW_WORDS = 8;
const FEW_CHARACTERS = 160;

/** Whether what stands before a date makes it the date of a text of law. */
export function endsOnLaw(before: string): boolean {
  const sentence = before.slice(-FEW_CHARACTERS).split(SENTENCE_END).pop() ?? '';
  const between = sentence.split(NORM).pop() ?? '';
  return between !== sentence && between.trim().split(/\s+/).length <= FEW_WORDS && !between.match(PERSON);
}
