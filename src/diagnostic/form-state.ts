import type { Answer, CriterionId, Scope } from '../schemas/diagnostic-ids.ts';
import type { BlocId, Intention, Reponses } from './model.ts';

/** What the page holds, in memory only. */
export interface FormState {
  readonly portee: Scope;
  readonly bloc: BlocId;
  /** Kept apart: « Oui » to one scope's question is not an answer to the other's. */
  readonly reponses: Readonly<Record<Scope, Reponses>>;
  readonly intention: Intention | undefined;
  /** Free text stays here; it never enters a situation. */
  readonly parole: string;
  /** The result was asked for. */
  readonly demande: boolean;
  readonly efface: boolean;
}

/** What the user can do. */
export type FormAction =
  | {
      readonly type: 'repondre';
      readonly portee: Scope;
      readonly critere: CriterionId;
      readonly valeur: Answer | undefined;
    }
  | { readonly type: 'portee'; readonly portee: Scope }
  | { readonly type: 'intention'; readonly intention: Intention }
  | { readonly type: 'parole'; readonly parole: string }
  | { readonly type: 'bloc'; readonly bloc: BlocId }
  | { readonly type: 'voir' }
  | { readonly type: 'effacer' };

/** An empty sheet. */
export const VIERGE: FormState = {
  portee: 'personne',
  bloc: 'situation',
  reponses: { personne: {}, service: {} },
  intention: undefined,
  parole: '',
  demande: false,
  efface: false,
};

/** Next state; going back, or to the other scope, never loses an answer. */
export function formReducer(state: FormState, action: FormAction): FormState {
  const next = { ...state, efface: false };
  switch (action.type) {
    case 'repondre': {
      const { [action.critere]: _, ...autres } = state.reponses[action.portee];
      const reponses = action.valeur === undefined ? autres : { ...autres, [action.critere]: action.valeur };
      return { ...next, reponses: { ...state.reponses, [action.portee]: reponses } };
    }
    case 'portee':
      return { ...next, portee: action.portee, demande: false };
    case 'intention':
      return { ...next, intention: action.intention };
    case 'parole':
      return { ...next, parole: action.parole };
    case 'bloc':
      return { ...next, bloc: action.bloc };
    case 'voir':
      return { ...next, demande: true };
    case 'effacer':
      return { ...VIERGE, efface: true };
  }
}
