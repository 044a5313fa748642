/** What stands in a name without a capital: « de la Tour », « el-Amrani », « t’Serstevens », « ’t Hart ». */
export const PARTICLES =
  "(?:(?:v[ao]n|d(?:e(?:\\sla|l(?:la)?|[nr])?|u|[aio]s?)|te[nr]?|[ea]l|abd|bint?|ibn|ben)[\\s-]|de\\sl['’]|[dt]['’]|['’][st][\\s-]){0,3}";

/**
 * Opens with a capital and is no part of a name: another title, the first word of the next sentence, an acronym of the trade.
 * A list, for « Mme Marie ROY » has no other mark than « Mme Durand CPAS ».
 */
export const STOP =
  '(?!(?:M(?:onsieur|adame|essieurs|mes?|lle|r)|Tout|Elles?|Ils?|On|Je|Une?|Son|Sa|Ses|Les|Pas|Et|Mais|' +
  'CPAS|OCMW|SP[FW]|ON(?:EM|SS)|F(?:OREM|orem)|A(?:CTIRIS|ctiris|VIQ|SBL)|CCT|RIS|RGPD|NISS|GSM|A\\.?[RM]\\.?\\s(?:du|n))(?!\\p{L}))';

/** « MADAME LA DIRECTRICE », « Madame La Directrice »: an office, which « Le Goff » and « L’Hoir » are not. */
const OFFICE =
  /^l(?:[ea]\s|['’])(?:dir|pr[ée][fs]|min|juge|bourgm|m[ée]d|maire|proc|cons|gouv|rect|doct|secr|[ée]ch|insp|chef|resp|prof|avoc|greff|subst|comm|d[ée]p|s[ée]n|coor|assi|huis|adm|agent|offic|[ée]duc)/i;

export const isOffice = (name: string): boolean => OFFICE.test(name);
