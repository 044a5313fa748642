/**
 * By which words, in normal form, someone asks for a kind of record rather than for what to do; the kinds are those of the filter.
 * A number named last is looked for (« mutuelle téléphone »), unless it is somebody's (« donner mon numéro »).
 */
const ASKED_FOR = {
  glossaire:
    /\b(?:c est quoi|cest quoi|c koi|qu est ce qu|veu(?:len)?t dire|definition|signifi|difference entre|quoi la difference|sert a quoi|a quoi ser|on appelle ca|comment (?:ca |on )?(?:s )?appelle|on dit comment|quel (?:est le )?(?:mot|terme)\b)|^qu est ce que\b/,
  normes: /\b(?:quel(?:le)?s? (?:loi|article|texte|decret|norme)s?|article \d|art \d|loi du \d)/,
  contacts:
    /\b(?:qui (?:appeler|telephoner)|(?:on appelle|j appelle) qui|qui (?:on|j) appelle|numero (?:de|du|d|des|pour)|telephone (?:de|du|d|des))\b|^(?!.*\b(?:au|de|du|le|leur|mes|mon|notre|par|sans|ses|son|un) \w+$).+ (?:numero|tel\w*)$|\b(?:a qui|ou) (?:(?:m|me|s|se) )?(?:plaindre|adresser)\b/,
  page: /\b(?:ce site|votre site|(?:ce|le|du|au|votre) carnet|vos (?:fiches|textes|pages|sources)|vous utilisez|vous etes)\b/,
} as const;

/** The kinds of records that some words ask for. */
export const soughtBy = (words: readonly string[]): string[] => {
  const said = words.join(' ');
  return Object.entries(ASKED_FOR).flatMap(([kind, asked]) => (asked.test(said) ? [kind] : []));
};
