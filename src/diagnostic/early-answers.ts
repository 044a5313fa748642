import type { Answer, Scope } from '../schemas/diagnostic-ids.ts';
import type { FormState } from './form-state.ts';
import type { Intention, Modele, Reponses } from './model.ts';

/** What was ticked or typed before the script ran: a slow connection loses nothing. */
export function earlyAnswers(modele: Modele, root: ParentNode): Partial<FormState> {
  const cochees = new Map(
    [...root.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].map(({ name, value }) => [
      name,
      value,
    ]),
  );
  const reponses = (portee: Scope): Reponses =>
    Object.fromEntries(
      modele.criteres.flatMap(({ id }) => {
        const valeur = cochees.get(`${portee}-${id}`) as Answer | undefined;
        return valeur ? [[id, valeur]] : [];
      }),
    );
  return {
    portee: cochees.get('portee') === 'service' ? 'service' : 'personne',
    intention: cochees.get('intention') as Intention | undefined,
    reponses: { personne: reponses('personne'), service: reponses('service') },
    parole: root.querySelector<HTMLInputElement>('#dg-parole')?.value ?? '',
  };
}
