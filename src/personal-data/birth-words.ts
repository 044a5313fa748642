/** Enough for « née à Woluwe-Saint-Lambert le lundi » before a date, and no other number, nor the end of a sentence. */
const BORN =
  /(?:^|[^\p{L}])(?:(?:n(?:é(?:[^\p{L}]?e\)?)?|ee)s?|naiss\p{L}*|anniv\p{L}*|dd?\.?n)(?!\p{L})\.?[^\d.!?]{0,40}|ne\sle\s?:?\s?)$/iu;
const FURTHEST = 60;

/** Whether what stands before a date makes it a date of birth, even in a sentence about a law. */
export const saysBorn = (before: string): boolean => BORN.test(before.slice(-FURTHEST));
