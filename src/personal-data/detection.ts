/** What a stretch of text looks like; the strength of one kind over another is the order in `detect.ts`. */
export type Kind =
  | 'registre-national'
  | 'carte-identite'
  | 'iban'
  | 'telephone'
  | 'courriel'
  | 'date-complete'
  | 'nom';

/** A stretch of text, as offsets for `slice`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Detection extends Span {
  readonly kind: Kind;
}

/** Finds one kind in a text: spans that do not overlap, in order. */
export type Detector = (text: string) => readonly Span[];
