import type { Entry } from './carnet.ts';

const usages = { individuel: 'seul·e', equipe: 'en équipe', avec_la_personne: 'avec la personne' } as const;
const natures = {
  droit: 'Droit',
  recherche: 'Recherche',
  position: 'Prise de position',
  compte_rendu: 'Compte rendu',
} as const;
const origins = { journee: 'Rapportée par la journée d’étude', composee: 'Écrite pour l’exercice' } as const;

/** What is proper to a kind of entry, as a short row of names and values. */
export function facts(entry: Entry): (readonly [string, string])[] {
  switch (entry.kind) {
    case 'outils': {
      const { usage, duree_minutes, taille_groupe, materiel } = entry.data;
      return [
        ['S’emploie', usage.map((way) => usages[way]).join(', ')],
        ['Durée', `${duree_minutes}\u00a0minutes`],
        ...(taille_groupe
          ? [['Groupe', `${taille_groupe.min} à ${taille_groupe.max}\u00a0personnes`] as const]
          : []),
        ...(materiel.length > 0 ? [['Matériel', materiel.join(', ')] as const] : []),
      ];
    }
    case 'pratiques':
      return [
        ['Qui', entry.data.structure],
        ['Où', entry.data.lieu],
        ['Année décrite', String(entry.data.annee)],
      ];
    case 'articles':
      return [['Nature', natures[entry.data.nature]]];
    case 'vignettes':
      return [
        ['Origine', origins[entry.data.origine]],
        [
          'Porte sur',
          entry.data.portee === 'personne' ? 'une situation avec une personne' : 'un projet du service',
        ],
      ];
    case 'conseils':
      return [['Question', entry.data.question]];
  }
}
