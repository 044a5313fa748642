/** A step of the session; without minutes, it takes no time of its own. */
export interface EtapeDeSeance {
  readonly titre: string;
  readonly texte: string;
  readonly minutes: number;
  readonly facultatif?: true;
}

/** The session from beginning to end; the starts are counted, never written. */
export const SEANCE: readonly EtapeDeSeance[] = [
  {
    titre: 'Un récit',
    texte:
      'Une personne raconte la situation, sans nom ni détail qui ferait reconnaître quelqu’un. On ne commente pas.',
    minutes: 10,
  },
  {
    titre: 'Chacun répond seul',
    texte: 'Sur papier ou sur écran, sans parler et sans regarder à côté.',
    minutes: 8,
  },
  {
    titre: 'Les codes, ensemble',
    texte: 'Chacun lit son code. Vous les tapez tous avant de montrer quoi que ce soit.',
    minutes: 5,
  },
  {
    titre: 'Montrer',
    texte: 'Tout apparaît d’un coup. Une minute de silence pour lire.',
    minutes: 2,
  },
  {
    titre: 'Parler de ce qui divise',
    texte: 'Commencez par le haut. «\u00a0Qu’avez-vous vu que les autres n’ont pas vu\u202f?\u00a0»',
    minutes: 25,
  },
  {
    titre: 'Second tour',
    texte: 'Chacun peut changer ses réponses et donner un nouveau code. On regarde avant et après.',
    minutes: 5,
    facultatif: true,
  },
  {
    titre: 'Décider',
    texte:
      'Tout de suite, avec l’équipe et l’employeur, vers le secteur\u00a0: qui fait quoi, et pour quand.',
    minutes: 15,
  },
];

/** When each step starts, in minutes. */
export const debuts = (etapes: readonly EtapeDeSeance[]): readonly number[] =>
  etapes.map((_, rang) => duree(etapes.slice(0, rang)));

/** How long steps last together, in minutes. */
export const duree = (etapes: readonly EtapeDeSeance[]): number =>
  etapes.reduce((total, { minutes }) => total + minutes, 0);

/** A time from the start of the session: « 0 h 05 ». */
export const heure = (minutes: number): string =>
  `${Math.floor(minutes / 60)}\u00a0h\u00a0${String(minutes % 60).padStart(2, '0')}`;
