import type { Scenarios } from '../schemas/diagnostic.ts';
import { explainScope } from './explain.ts';
import type { Fault } from './fault.ts';
import { type Modele, questionsNonPosees } from './model.ts';
import { evaluate, type Resultat } from './result.ts';

type Scenario = Scenarios['scenarios'][number];

const regles = (pistes: readonly { readonly regle: string }[]) => pistes.map(({ regle }) => regle).join(' ');

/** What a result shows, in the terms of a scenario's expectations. */
const obtenu = (resultat: Resultat): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(resultat.blocs.flatMap(({ id, etat }) => (etat ? [[`etats.${id}`, etat]] : []))),
  tensions: resultat.tensions.map(({ id }) => id).join(' '),
  premiere: `${resultat.premiere.regle} ${resultat.premiere.orientation}`,
  aussi: regles(resultat.aussi),
  ajouts: resultat.ajouts.map(({ id }) => id).join(' '),
  'equipe.montre': regles(resultat.equipe.montre),
  'equipe.reste': regles(resultat.equipe.reste),
  'secteur.montre': regles(resultat.secteur.montre),
  'secteur.reste': regles(resultat.secteur.reste),
});

const attendu = ({ attendu: wanted }: Scenario): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(wanted.etats).map(([id, etat]) => [`etats.${id}`, etat])),
  tensions: wanted.tensions.join(' '),
  premiere: `${wanted.premiere.regle} ${wanted.premiere.orientation}`,
  aussi: wanted.aussi.join(' '),
  ajouts: wanted.ajouts.join(' '),
  'equipe.montre': wanted.equipe.montre.join(' '),
  'equipe.reste': wanted.equipe.reste.join(' '),
  'secteur.montre': wanted.secteur.montre.join(' '),
  'secteur.reste': wanted.secteur.reste.join(' '),
});

/** Compares every scenario with what the table really gives, variants included. */
export const checkScenarios = (modele: Modele, { scenarios }: Scenarios): readonly Fault[] =>
  scenarios.flatMap((scenario): Fault[] => {
    const { id, portee, reponses } = scenario;
    const donne = obtenu(evaluate(modele, { portee, reponses }));
    const voulu = attendu(scenario);
    const ecarts = Object.keys(donne)
      .filter((cle) => donne[cle] !== voulu[cle])
      .map((cle) => ({
        cle: ['attendu', ...cle.split('.')],
        message: `${cle} donne «\u00a0${donne[cle] || 'rien'}\u00a0», attendu «\u00a0${voulu[cle] || 'rien'}\u00a0»`,
      }));
    const variantes = scenario.et_si.flatMap(({ titre, reponses: changees, orientation }, index) => {
      const { premiere } = evaluate(modele, { portee, reponses: { ...reponses, ...changees } });
      return premiere.orientation === orientation
        ? []
        : [
            {
              cle: ['et_si', index, 'orientation'],
              message: `et si «\u00a0${titre}\u00a0» donne «\u00a0${premiere.orientation}\u00a0», attendu «\u00a0${orientation}\u00a0»`,
            },
          ];
    });
    return [
      ...horsPortee(modele, scenario),
      ...[...ecarts, ...variantes].map(({ cle, message }) => ({
        fichier: 'scenarios' as const,
        lieu: id,
        cle,
        message,
        remede: 'Corrigez la règle si elle se trompe, ou ce qui est attendu si c’est un choix.',
      })),
    ];
  });

/** Answers to questions that the scope does not ask: nobody would see that they weigh nothing. */
const horsPortee = (modele: Modele, { id, portee, reponses, et_si }: Scenario): readonly Fault[] =>
  [
    { cle: ['reponses'], donnees: reponses },
    ...et_si.map((variante, index) => ({ cle: ['et_si', index, 'reponses'], donnees: variante.reponses })),
  ].flatMap(({ cle, donnees }) =>
    questionsNonPosees(modele, portee, donnees).map((critere) => ({
      fichier: 'scenarios' as const,
      lieu: id,
      cle: [...cle, critere.id],
      message: `répond à «\u00a0${critere.court}\u00a0», une question qui n’est pas posée ${explainScope(portee)}`,
      remede: 'Retirez cette réponse, ou changez «\u00a0portee\u00a0».',
    })),
  );
