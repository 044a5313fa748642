import type { Scope } from '../schemas/diagnostic-ids.ts';
import { Biens } from './Biens.tsx';
import { explain } from './explain.ts';
import { Forme } from './Forme.tsx';
import { gestesPossibles } from './gestures.ts';
import { entreesDe, type Modele, orientationParId, type PremiereRegle } from './model.ts';
import { Fiches, type Liens } from './Pistes.tsx';
import { criteresDe, POSTURES, type Profil } from './profile.ts';
import type { LectureDeProfil, LigneDeProfil } from './profile-reading.ts';
import { FICHES } from './reading-list.ts';
import { Signe } from './Signe.tsx';
import { HORIZONS } from './sheet.ts';
import { enumere, majuscule } from './wording.ts';

interface Props extends Liens {
  readonly modele: Modele;
  readonly portee: Scope;
  readonly profil: Profil;
  readonly lecture: LectureDeProfil;
}

/** A rule of a table, as the lines need it. */
interface Regle {
  readonly id: string;
  readonly titre: string;
  readonly biens?: readonly [string, string];
  readonly textes: Readonly<Partial<Record<Scope, string | undefined>>>;
}

/** The three postures of the profile, in shapes and words, with the criteria that each looks at. */
function Etats({ modele, portee, profil }: Pick<Props, 'modele' | 'portee' | 'profil'>) {
  return (
    <dl class="dg-bandeaux">
      {POSTURES.map((id) => {
        const { signe, mot, sens } = modele.etats[profil[id]];
        return (
          <div key={id}>
            <dt class={id}>
              <Forme posture={id} /> {modele.blocs.find((bloc) => bloc.id === id)?.court}
              {'\u00a0'}
              <small>
                <Signe signe={signe} /> {mot}
              </small>
            </dt>
            <dd>
              {enumere(
                criteresDe(modele, portee, id).map(({ court }) => court),
                'et',
              )}
              {'\u00a0'}: {sens}.
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Rules with what the profile leaves open in each, in the words of the questions. */
function Lignes({
  modele,
  portee,
  lignes,
}: {
  readonly modele: Modele;
  readonly portee: Scope;
  readonly lignes: readonly LigneDeProfil<Regle>[];
}) {
  const nom = (id: LigneDeProfil<Regle>['sauf'][number]) =>
    `«\u00a0${orientationParId(modele, id).titre.toLowerCase()}\u00a0»`;
  const toujours = ({ si }: LigneDeProfil<Regle>) => si.tous === undefined && si.un === undefined;
  return lignes.length === 0 ? (
    <p>Rien de ce côté dans ce profil.</p>
  ) : (
    <ul class="dg-table">
      {lignes.map((ligne) => (
        <li key={ligne.regle.id}>
          <p class="dg-si">
            {toujours(ligne) ? 'Dans ce profil, toujours' : majuscule(explain(modele, ligne.si, portee))}
            {ligne.sauf.length > 0 && `, sauf si la première piste est ${enumere(ligne.sauf.map(nom), 'ou')}`}
          </p>
          <p>
            <b>{ligne.regle.biens ? <Biens biens={ligne.regle.biens} /> : ligne.regle.titre}.</b>{' '}
            {ligne.regle.textes[portee]}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What the table says of one profile, without script: what the profile does not settle is said as « si… ». */
export function ProfilLu({ modele, portee, profil, lecture, ...liens }: Props) {
  const { premieres, ajouts, equipe, secteur, tensions } = lecture;
  const fichesDe = ({ entrees, orientation }: PremiereRegle): readonly string[] =>
    entreesDe(entrees ?? orientationParId(modele, orientation).entrees, portee)
      .filter((entree) => entree in liens.fiches)
      .slice(0, FICHES);
  return (
    <div class="dg dg-lecture dg-profil">
      <Etats modele={modele} portee={portee} profil={profil} />
      <h2>Tout de suite</h2>
      <p>Lisez vos réponses du haut vers le bas. La première ligne vraie donne la première piste.</p>
      <ol class="dg-table">
        {premieres.map(({ regle, si }) => (
          <li key={regle.id}>
            <p class="dg-si">{majuscule(explain(modele, si, portee))}</p>
            <p>
              <b>{regle.titre}.</b> {regle.textes[portee]}
            </p>
            <p class="petit">{gestesPossibles(modele, regle, si, portee).join(' ')}</p>
            <Fiches entrees={fichesDe(regle)} {...liens} />
          </li>
        ))}
      </ol>
      {ajouts.length > 0 && (
        <>
          <p>Et en plus, quelle que soit la ligne :</p>
          <Lignes modele={modele} portee={portee} lignes={ajouts} />
        </>
      )}
      <h2 class="dg-plus-tard">{HORIZONS[0]}</h2>
      <p>Retenez toutes les lignes vraies ; commencez par celles qui viennent d’un « non ».</p>
      <Lignes modele={modele} portee={portee} lignes={equipe} />
      <h2>{HORIZONS[1]}</h2>
      <Lignes modele={modele} portee={portee} lignes={secteur} />
      <h2>Ce qui peut tirer de deux côtés</h2>
      <Lignes modele={modele} portee={portee} lignes={tensions} />
    </div>
  );
}
