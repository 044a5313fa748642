import { useEffect, useRef, useState } from 'preact/hooks';
import { ChampDeCodes } from './ChampDeCodes.tsx';
import { GroupeVue } from './GroupeVue.tsx';
import { group } from './group.ts';
import { codesDuLien, lienDesCodes } from './group-link.ts';
import { codesTapes, lisTour, type TourLu } from './group-round.ts';
import { personnes } from './group-wording.ts';
import type { Modele } from './model.ts';

/** What the page gives to the island: the same object on the server and in the browser. */
export interface GroupeProps {
  readonly modele: Modele;
}

type Textes = readonly [string, string];
type Lus = readonly TourLu[];

const RIEN: Textes = ['', ''];
const refusDe = (lu: TourLu | undefined): readonly string[] => (lu && 'refus' in lu ? lu.refus : []);

/** The codes of a group, typed together and revealed together. In memory only: leaving the page clears everything. */
export default function Groupe({ modele }: GroupeProps) {
  const [actif, setActif] = useState(false);
  const [textes, setTextes] = useState<Textes>(RIEN);
  const [lus, setLus] = useState<Lus>([]);
  const [dit, setDit] = useState('');
  const racine = useRef<HTMLDivElement>(null);
  const titre = useRef<HTMLHeadingElement>(null);

  const efface = () => {
    setTextes(RIEN);
    setLus([]);
    setDit('');
  };
  useEffect(() => {
    const suisLeLien = () => {
      const codes = codesDuLien(location.hash);
      if (!codes) return;
      efface();
      setTextes(codes);
      // The address forgets the codes as soon as they are read: a reload, or the next person, does not find them there.
      history.replaceState(null, '', location.pathname + location.search);
    };
    setActif(true);
    suisLeLien();
    window.addEventListener('hashchange', suisLeLien);
    window.addEventListener('pagehide', efface);
    return () => {
      window.removeEventListener('hashchange', suisLeLien);
      window.removeEventListener('pagehide', efface);
    };
  }, []);

  const focusSoon = (find: () => HTMLElement | null | undefined) =>
    requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus()));
  const montre = (combien: 1 | 2) => {
    const premier = lisTour(modele, textes[0], undefined);
    const portee = 'refus' in premier ? undefined : premier.situations[0]?.portee;
    const lecture = combien === 1 ? [premier] : [premier, lisTour(modele, textes[1], portee)];
    const fautif = lecture.findIndex((lu) => 'refus' in lu);
    setLus(lecture);
    setDit(
      fautif === -1
        ? `Les réponses sont affichées\u00a0: ${lecture.map((lu) => ('refus' in lu ? '' : personnes(lu.situations.length))).join(', puis ')}.`
        : 'Rien n’est encore montré\u00a0: voyez la remarque sous les codes. Ce que vous avez tapé est toujours là.',
    );
    focusSoon(() =>
      fautif === -1 ? titre.current : racine.current?.querySelector(`#gr-codes-${fautif + 1}`),
    );
  };

  const acceptes = lus.flatMap((lu) => ('refus' in lu ? [] : [lu]));
  const groupe =
    lus.length > 0 && refusDe(lus[0]).length === 0
      ? group(
          modele,
          acceptes.map(({ situations }) => situations),
        )
      : undefined;
  const ecrit = (rang: 0 | 1) => (texte: string) =>
    setTextes(rang === 0 ? [texte, textes[1]] : [textes[0], texte]);

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
          id="gr-codes-1"
          titre="Les codes du groupe"
          texte={textes[0]}
          refus={refusDe(lus[0])}
          bouton="Montrer ensemble"
          ecrit={ecrit(0)}
          montre={() => montre(1)}
        />
        <p class="gr-statut" role="status">
          {dit}
        </p>
      </div>
      {groupe && (
        <>
          <GroupeVue
            modele={modele}
            groupe={groupe}
            remarques={acceptes.flatMap(({ remarque }) => remarque ?? [])}
            titre={titre}
          />
          <div class="ecran">
            <ChampDeCodes
              id="gr-codes-2"
              titre="Second tour, si le groupe le veut"
              texte={textes[1]}
              refus={refusDe(lus[1])}
              bouton="Montrer avant et après"
              ecrit={ecrit(1)}
              montre={() => montre(2)}
            />
            <p class="boutons gr-suite">
              <button type="button" class="gr-bouton" onClick={() => window.print()}>
                Imprimer ce tableau
              </button>
              <button
                type="button"
                class="gr-bouton"
                onClick={() => {
                  efface();
                  setDit('Tout est effacé.');
                  focusSoon(() => racine.current?.querySelector<HTMLElement>('#gr-codes-1'));
                }}
              >
                Tout effacer
              </button>
            </p>
            <p class="petit">
              <a href={lienDesCodes([textes[0], codesTapes(textes[1]).length > 0 ? textes[1] : ''])}>
                Lien vers cette page avec ces codes
              </a>
              , à copier. Les codes y sont écrits après le signe # : ils ne partent vers aucun serveur.
            </p>
          </div>
        </>
      )}
    </div>
  );
}
