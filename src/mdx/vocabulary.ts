/**
 * The closed vocabulary of entries: the only tags that a body may hold beside Markdown. They are words, read as data, never code.
 * A new word is added here first; every output then refuses to compile until it says what the word becomes there.
 */
export interface Word {
  /** `block` stands alone at the top level, `inline` wraps a few words, `leaf` is empty. */
  readonly role: 'block' | 'inline' | 'leaf';
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** What an attribute holds: free text, one of a few values, whole numbers, or the identifier of something in the carnet. */
export interface Attribute {
  readonly required: boolean;
  readonly holds: 'text' | 'numbers' | 'number' | Reference | readonly string[];
}

/** What a word can point to. */
export type Reference = 'terme' | 'source' | 'norme' | 'contact' | 'fiche';

const required = (holds: Attribute['holds']): Attribute => ({ required: true, holds });
const optional = (holds: Attribute['holds']): Attribute => ({ required: false, holds });

export const vocabulary = {
  EnBref: { role: 'block', attributes: {} },
  Encadre: { role: 'block', attributes: { titre: required('text'), genre: optional(['attention']) } },
  Etapes: { role: 'block', attributes: { durees: optional('numbers') } },
  LettreModele: { role: 'block', attributes: { titre: required('text') } },
  Terme: { role: 'inline', attributes: { id: required('terme') } },
  AVerifier: {
    role: 'inline',
    attributes: { pourquoi: required('text'), certitude: required(['probable', 'a_verifier']) },
  },
  Case: { role: 'inline', attributes: {} },
  Source: { role: 'leaf', attributes: { id: required('source'), passage: optional('text') } },
  Norme: { role: 'leaf', attributes: { id: required('norme') } },
  Contact: { role: 'leaf', attributes: { id: required('contact') } },
  Fiche: { role: 'leaf', attributes: { id: required('fiche') } },
  ARemplir: { role: 'leaf', attributes: { libelle: required('text'), lignes: optional('number') } },
} as const satisfies Readonly<Record<string, Word>>;

export type WordName = keyof typeof vocabulary;

/** Tells whether a tag is one of the carnet's words. */
export const isWord = (name: string): name is WordName => Object.hasOwn(vocabulary, name);
