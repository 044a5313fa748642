import { useEffect, useRef, useState } from 'preact/hooks';
import { ChampDeCodes } from './ChampDeCodes.tsx';
import { EmporterLeTableau } from './EmporterLeTableau.tsx';
import { GroupeVue } from './GroupeVue.tsx';
import { group } from './group.ts';
import { codesDuLien } from './group-link.ts';
import { lisTour, type TourLu, type TourRefuse } from './group-round.ts';
import { personnes, questionDesDoubles } from './group-wording.ts';
import type { Modele } from './model.ts';

/** What the page gives to the island: the same object on the server and in the browser. */
export interface GroupeProps {
  readonly modele: Modele;
}

type Textes = readonly [string, string];
type Lus = readonly TourLu[];
type Rang = 0 | 1;

const RIEN: Textes = ['', ''];
const refusDe = (lu: TourLu | undefined): TourRefuse => (lu && 'refus' in lu ? lu : { refus: [] });

/** The codes of a group, typed together and revealed together. In memory only: leaving the page clears everything. */
export default function Groupe({ modele }: GroupeProps) {
  const [actif, setActif] = useState(false);
  const [textes, setTextes] = useState<Textes>(RIEN);
  const [lus, setLus] = useState<Lus>([]);
  /** What was typed when someone said that people had really answered alike: changed since, it is to be said again. */
  const [confirmes, setConfirmes] = useState<readonly string[]>([]);
  const [dit, setDit] = useState('');
  const racine = useRef<HTMLDivElement>(null);
  const titre = useRef<HTMLHeadingElement>(null);

  const focusSoon = (find: () => HTMLElement | null | undefined) =>
    requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus()));
  const champ = (rang: number) => racine.current?.querySelector<HTMLElement>(`#gr-codes-${rang + 1}`);
  const efface = () => {
    setTextes(RIEN);
    setLus([]);
    setConfirmes([]);
    setDit('');
  };
  useEffect(() => {
    const suisLeLien = () => {
      const codes = codesDuLien(location.hash);
      if (!codes) return false;
      efface();
      setTextes(codes);
      setDit('Les codes du lien sont là. Montrez-les quand tout le monde est prêt.');
      // The address forgets the codes as soon as they are read: a reload, or the next person, does not find them there.
      history.replaceState(null, '', location.pathname + location.search);
      return true;
    };
    // What was shown, and may have had the focus, is gone.
    const change = () => suisLeLien() && focusSoon(() => champ(0));
    setActif(true);
    suisLeLien();
    window.addEventListener('hashchange', change);
    window.addEventListener('pagehide', efface);
    return () => {
      window.removeEventListener('hashchange', change);
      window.removeEventListener('pagehide', efface);
    };
  }, []);

  const montre = (dernier: Rang, accords = confirmes) => {
    const lis = (rang: Rang, portee?: 'personne' | 'service') =>
      lisTour(modele, textes[rang], portee, accords.includes(textes[rang]));
    const premier = lis(0);
    const portee = 'refus' in premier ? undefined : premier.situations[0]?.portee;
    const lecture = dernier === 0 ? [premier] : [premier, lis(1, portee)];
    const fautif = lecture.findIndex((lu) => 'refus' in lu);
    setLus(lecture);
    setDit(
      fautif === -1
        ? `Les réponses sont affichées\u00a0: ${lecture.map((lu) => ('refus' in lu ? '' : personnes(lu.situations.length))).join(', puis ')}.`
        : 'Rien n’est encore montré\u00a0: voyez la remarque sous les codes. Ce que vous avez tapé est toujours là.',
    );
    focusSoon(() => (fautif === -1 ? titre.current : champ(fautif)));
  };
  const toutEffacer = () => {
    efface();
    setDit('Tout est effacé.');
    focusSoon(() => champ(0));
  };
  /** What the field of a round needs. */
  const tour = (rang: Rang) => ({
    id: `gr-codes-${rang + 1}`,
    texte: textes[rang],
    refus: refusDe(lus[rang]).refus,
    aConfirmer: refusDe(lus[rang]).aConfirmer,
    ecrit: (texte: string) => setTextes(rang === 0 ? [texte, textes[1]] : [textes[0], texte]),
    montre: () => montre(rang),
    confirme: () => {
      const accords = [...confirmes, textes[rang]];
      setConfirmes(accords);
      montre(rang, accords);
    },
  });

  const acceptes = lus.flatMap((lu) => ('refus' in lu ? [] : [lu]));
  const groupe =
    lus.length > 0 && refusDe(lus[0]).refus.length === 0
      ? group(
          modele,
          acceptes.map(({ situations }) => situations),
        )
      : undefined;

  const affiche = groupe !== undefined;
  // The run sheet and the grid lie outside the island: the page is told that, on paper, the answers take their place.
  useEffect(() => {
    racine.current?.closest('main')?.toggleAttribute('data-montre', affiche);
  }, [affiche]);

  return (
    <div class="gr" ref={racine}>
      <p class="ecran" hidden={actif}>
        Votre navigateur n’exécute pas de script. La grille à colorier, plus bas, fait le même travail.
      </p>
      <div class="ecran" hidden={!actif}>
        <ChampDeCodes
          {...tour(0)}
          titre="Les codes du groupe"
          bouton="Montrer ensemble"
          efface={!affiche && textes.some((texte) => texte !== '') ? toutEffacer : undefined}
        />
        <p class="gr-statut" aria-live="polite" aria-atomic="true">
          {dit}
        </p>
      </div>
      {groupe && (
        <>
          <GroupeVue
            modele={modele}
            groupe={groupe}
            remarques={questionDesDoubles(acceptes.map(({ doubles }) => doubles))}
            titre={titre}
          />
          <div class="ecran">
            <ChampDeCodes
              {...tour(1)}
              titre="Second tour, si le groupe le veut"
              bouton="Montrer avant et après"
            />
            <EmporterLeTableau tours={acceptes.map(({ codes }) => codes)} efface={toutEffacer} />
          </div>
        </>
      )}
    </div>
  );
}
