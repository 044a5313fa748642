const words = (alternatives: string): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${alternatives})(?!\\p{L})`, 'giu');

/** Norms, courts and gazettes, which are nothing else. */
const ALWAYS =
  '(?:loi|d[ée]cret|circulaire)s?|arr[êe]t[ée]s?\\s(?:royal|minist\\p{L}+)|CCT|RGPD|Moniteur|M\\.?\\s?B\\.?|B\\.?S\\.?|A\\.?[RM]\\.?|' +
  'A\\.?G\\.?(?:t|W|CF|RBC)\\.?|Cass|C\\.\\s?(?:C\\.|const|trav)|CJUE|CEDH|cour|trib(?:unal)?|vigueur';

/** Words of every day too: « sans son accord, le… », « le mari arrêté le… » are no norm, « l’accord du… » is. Letters have dates as well. */
const WHEN_DATED =
  'arr[êe]t[ée]?|ordonnance|directive|r[èe]glement|convention|accord|code(?!\\sest)|avis|jugement|constitution|charte|protocole|' +
  'recommandation|d[ée]lib[ée]ration|d[ée]cision|lettre|courrier|facture|contrat';

/** What is dated without being anyone's. */
const NORM = words(`${ALWAYS}|(?:${WHEN_DATED})s?(?=.*\\s(?:du|des|et)\\s+$)`);

/** A sentence that ends; « art. 5 », « n. 12 », « Trib. Namur » and « C. trav. Liège » do not end one. */
const SENTENCE_END = /(?:[^bv]\.|[!?])\s+(?=\p{Lu})|\n\s*\n/u;

/** Enough for « loi organique des centres publics d’action sociale du 8 juillet 1976 ». */
const FEW_WORDS = 8;
const FEW_CHARACTERS = 160;

/** Whether what stands before a date makes it the date of a text of law. */
export function endsOnLaw(before: string): boolean {
  const sentence = before.slice(-FEW_CHARACTERS).split(SENTENCE_END).pop() ?? '';
  const between = sentence.split(NORM).pop() ?? '';
  return between !== sentence && between.trim().split(/\s+/).length <= FEW_WORDS;
}

/** « 12.03.2003 (M.B.) » */
export const opensOnLaw = (after: string): boolean => /^[\s,(]{0,3}(?:M\.?B|Moniteur)/.test(after);
