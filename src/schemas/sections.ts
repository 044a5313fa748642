import type { Kind } from './kinds.ts';

/** The form of a kind of entry: whether it opens on `<EnBref>`, and the level-two headings it must have, in this order. */
export interface EntryForm {
  readonly enBref: boolean;
  readonly headings: readonly string[];
}

/** What readers rely on to find their way in an entry of each kind. Other headings may stand between these. */
export const entryForms: Readonly<Record<Kind, EntryForm>> = {
  conseils: { enBref: true, headings: ['Faire', 'Éviter', 'Le cadre', 'Si ça bloque'] },
  outils: { enBref: true, headings: ['À quoi ça sert', 'Déroulement', 'À imprimer'] },
  pratiques: { enBref: true, headings: ['Ce qui s’est fait', 'Ce que cela change'] },
  articles: { enBref: true, headings: ['Ce que dit le texte', 'Ce que cela change pour vous'] },
  vignettes: {
    enBref: false,
    headings: ['La situation', 'Ce que disent les trois postures', 'Des pistes', 'À discuter'],
  },
};
