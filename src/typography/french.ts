const NBSP = '\u00a0';
const NARROW = '\u202f';

/** What must never be touched: web addresses, e-mail addresses, paths. */
const VERBATIM = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.\S+/g;

/** The day of a date, before the name of its month. */
const DAY =
  /\b(1er|\d{1,2}) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))/gu;

/** A number in groups of three digits, and what stands before it. No look-behind: Safari knows it since 2023 only. */
const THOUSANDS = /(^|[^\d.])(\d{1,3}(?: \d{3})+)(?!\d)/g;

const RULES: readonly (readonly [RegExp, string])[] = [
  [/(\p{L})'(?=[\p{L}«]|$)/gu, '$1’'],
  [/\.\.\./g, '…'],
  [/[ \u00a0]+([;!?])(?=\s|$|[»)\]…])/g, `${NARROW}$1`],
  [/ +:(?=\s|$)/g, `${NBSP}:`],
  [/«[ \u202f]+/g, `«${NBSP}`],
  [/[ \u202f]+»/g, `${NBSP}»`],
  [/(\d) (?=(?:%|€|km\b|h\b|min\b|ans?\b|mois\b|jours?\b|heures?\b|minutes?\b|°))/g, `$1${NBSP}`],
  [/\b([nN]°|art\.|p\.|al\.|§+) (?=\d)/g, `$1${NBSP}`],
  [/(§+) (?=\d)/g, `$1${NBSP}`],
  [DAY, `$1${NBSP}`],
];

function inProse(text: string): string {
  return RULES.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text).replace(
    THOUSANDS,
    (_, before: string, number: string) => before + number.replaceAll(' ', NARROW),
  );
}

/**
 * Gives French prose its typographic spaces and apostrophes (Imprimerie nationale, « Lexique des règles typographiques »).
 * Only spaces that exist are replaced, none is added; addresses stay as they are. Applying it twice changes nothing.
 */
export function french(text: string): string {
  let result = '';
  let from = 0;
  for (const verbatim of text.matchAll(VERBATIM)) {
    result += inProse(text.slice(from, verbatim.index)) + verbatim[0];
    from = verbatim.index + verbatim[0].length;
  }
  return result + inProse(text.slice(from));
}
