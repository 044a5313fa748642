/** In full, and the words that announce a name as a title does. */
const FULL =
  'M(?:ADAME|ONSIEUR)|[Mm](?:adame|onsieur|ademoiselle|esdames|essieurs|a[îi]tre|evrouw)|[Dd]octeur|[Éé]pou(?:se|x)|[Vv]euve|[Nn]ée?';

/** « Me » is a lawyer and « me » a pronoun; « MR » without a dot is a party. */
const SHORT = '[Mm](?:mes?|e?lle|r|evr)|M(?:ME|LLE|e|R(?=\\.))|[Dd]h?r';

/**
 * « M. Durand », « M.D. », « M Durand »; « M.B. » in one piece is the Moniteur belge. After a dot, the M of « A.M. » or « P.M.S. » is
 * no title.
 */
const MISTER = 'MM?(?:\\.\\s|\\.(?=\\p{Lu}[\\p{L}.])(?!B\\.)|\\s(?=\\p{Lu}\\S))';

/** The source of a pattern: what stands before a name, with the white space between them. */
export const TITLE = `(?:(?:^|[^\\p{L}\\p{N}&_])(?:(?:${FULL})\\s|(?:${SHORT})(?:\\.|\\s))|(?:^|[^\\p{L}\\p{N}&_.])${MISTER})`;
