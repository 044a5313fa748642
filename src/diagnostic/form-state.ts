import type { Answer, CriterionId, Scope } from '../schemas/diagnostic-ids.ts';
import type { Kept } from './kept-answers.ts';
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
  readonly question: string;
  /** The suggestions that were struck, each with one's own line instead, by rule; kept apart as answers are. */
  readonly propres: Readonly<Record<Scope, Readonly<Record<string, string>>>>;
  /** The answers are to be kept until the tab is closed: asked for, never by default. */
  readonly garde: boolean;
  /** It was asked for, and the browser does not allow it. */
  readonly refuse: boolean;
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
  | { readonly type: 'question'; readonly question: string }
  | { readonly type: 'ecarter'; readonly regle: string; readonly propre: string | undefined }
  | { readonly type: 'garder'; readonly garde: boolean; readonly refuse?: boolean }
  | { readonly type: 'bloc'; readonly bloc: BlocId }
  | { readonly type: 'voir' }
  | { readonly type: 'effacer'; readonly portee?: Scope }
  | { readonly type: 'quitter'; readonly portee?: Scope }
  | { readonly type: 'revenir'; readonly portee?: Scope; readonly kept: Kept | undefined };

/** An empty sheet. */
export const VIERGE: FormState = {
  portee: 'personne',
  bloc: 'situation',
  reponses: { personne: {}, service: {} },
  intention: undefined,
  parole: '',
  question: '',
  propres: { personne: {}, service: {} },
  garde: false,
  refuse: false,
  demande: false,
  efface: false,
};

/** Next state; going back, or to the other scope, never loses an answer. */
export function formReducer(state: FormState, action: FormAction): FormState {
  const next = { ...state, efface: false, refuse: false };
  const vierge = (portee = VIERGE.portee) => ({ ...VIERGE, portee, efface: true });
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
    case 'question':
      return { ...next, question: action.question };
    case 'ecarter': {
      const { [action.regle]: _, ...autres } = state.propres[state.portee];
      const propres = action.propre === undefined ? autres : { ...autres, [action.regle]: action.propre };
      return { ...next, propres: { ...state.propres, [state.portee]: propres } };
    }
    case 'garder':
      return { ...next, garde: action.garde, refuse: action.refuse ?? false };
    case 'bloc':
      return { ...next, bloc: action.bloc };
    case 'voir':
      return { ...next, demande: true };
    case 'effacer':
      return vierge(action.portee);
    // Leaving takes away what was typed in any case, and the answers unless they were asked to stay.
    case 'quitter':
      return state.garde
        ? { ...next, parole: VIERGE.parole, question: VIERGE.question, propres: VIERGE.propres }
        : vierge(action.portee);
    // Back through the history, the page may be the one that was left, while what the tab keeps has changed: the tab is right.
    case 'revenir':
      return action.kept ? { ...next, ...action.kept, garde: true } : vierge(action.portee);
  }
}
