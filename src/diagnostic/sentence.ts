import type { Lecture } from './condition.ts';
import type { Bloc, Critere, Modele, Valeur } from './model.ts';
import { majuscule } from './wording.ts';

const PIRE_D_ABORD = ['non', 'nsp', 'vide', 'partie'] as const satisfies readonly Valeur[];

/** What one posture adds to the sentence: its support, or the criterion that weighs most. */
function fragment(bloc: Bloc, criteres: readonly Critere[], lire: Lecture): string {
  if (criteres.every(({ id }) => lire(id) === 'vide')) return bloc.phrases?.vide ?? '';
  for (const pire of PIRE_D_ABORD) {
    const touches = criteres.filter(({ id }) => lire(id) === pire);
    // At equal weight, what cannot be negotiated is said first.
    const dit = touches.find(({ negociable }) => negociable === 'jamais') ?? touches[0];
    if (dit) return dit.phrases?.[pire === 'vide' ? 'nsp' : pire] ?? '';
  }
  return bloc.phrases?.appui ?? '';
}

/** The title of the result: one sentence made of the three postures, never an order. */
export function phraseDesPostures(modele: Modele, poses: readonly Critere[], lire: Lecture): string {
  const fragments = modele.blocs
    .filter(({ phrases }) => phrases !== undefined)
    .map((bloc) =>
      fragment(
        bloc,
        poses.filter((critere) => critere.bloc === bloc.id),
        lire,
      ),
    );
  return `${majuscule(fragments.join('\u202f; '))}.`;
}
