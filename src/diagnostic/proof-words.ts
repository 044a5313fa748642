import { clauses } from './condition.ts';
import { explainScope } from './explain.ts';
import type { Fault } from './fault.ts';
import { criteresPoses, type Modele, vautPour } from './model.ts';
import { CRITERES_DE_CONTEXTE } from './safety.ts';

/** Their « oui » settles nothing: « et si… » never speaks of them alone. */
const CONTEXTE: ReadonlySet<string> = new Set(CRITERES_DE_CONTEXTE);

/**
 * The words that the first table calls are there, in each scope where a row holds: « et si… » has its sentence, a row that sets limits finds
 * one for each criterion that it cites, a row with gestures of its own has some.
 */
export const proveMots = (modele: Modele): readonly Fault[] =>
  modele.portees.flatMap(({ id: portee }) => {
    const regles = modele.maintenant.filter((regle) => vautPour(regle, portee));
    const regardes = new Set(regles.flatMap(({ si }) => clauses(si).map(({ critere }) => critere)));
    const bornes = new Set(regles.flatMap(({ gestes, cite }) => (gestes === 'limites' ? cite : [])));
    const manque = (lieu: string, cle: string, pourquoi: string, remede: string): Fault => ({
      fichier: cle === 'gestes' ? 'regles' : 'criteres',
      lieu,
      message: `il manque «\u00a0${cle}\u00a0», ${explainScope(portee)}\u00a0: ${pourquoi}`,
      remede,
    });
    return [
      ...criteresPoses(modele, portee).flatMap(({ id, textes }): Fault[] => [
        ...(regardes.has(id) && textes[portee]?.si === undefined && !CONTEXTE.has(id)
          ? [
              manque(
                id,
                'si',
                '«\u00a0Et si…\u00a0» ne saurait pas le dire',
                `Écrivez dans textes.${portee} la suite de «\u00a0si…\u00a0», comme «\u00a0vous aviez le temps\u00a0».`,
              ),
            ]
          : []),
        ...(bornes.has(id) && textes[portee]?.limite === undefined
          ? [
              manque(
                id,
                'limite',
                'une règle de «\u00a0Tout de suite\u00a0» donne les limites des critères qu’elle cite',
                `Écrivez dans textes.${portee} la précaution à prendre quand la réponse n’est pas un plein «\u00a0oui\u00a0».`,
              ),
            ]
          : []),
      ]),
      ...regles
        .filter(({ gestes }) => gestes !== undefined && gestes !== 'limites' && gestes[portee] === undefined)
        .map(({ id }) =>
          manque(
            id,
            'gestes',
            'la règle a les siens dans l’autre portée seulement',
            `Ajoutez gestes.${portee}, ou retirez «\u00a0gestes\u00a0» pour reprendre ceux de l’orientation.`,
          ),
        ),
    ];
  });
