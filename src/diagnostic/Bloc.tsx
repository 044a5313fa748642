import type { Answer, CriterionId, Scope } from '../schemas/diagnostic-ids.ts';
import { Forme } from './Forme.tsx';
import { type Bloc as BlocData, criteresPoses, type Modele, type Reponses } from './model.ts';
import { type Echelon, lien } from './props.ts';
import { Question } from './Question.tsx';

interface Props {
  readonly modele: Modele;
  readonly bloc: BlocData;
  readonly portee: Scope;
  readonly reponses: Reponses;
  readonly racine: string;
  readonly echelle: readonly Echelon[];
  readonly actif: boolean;
  readonly cache: boolean;
  readonly repond: (critere: CriterionId, valeur: Answer | undefined) => void;
}

/** What a block is about. */
export function TitreDeBloc({ bloc, portee }: Pick<Props, 'bloc' | 'portee'>) {
  return (
    <>
      <h2
        id={`bloc-${portee}-${bloc.id}`}
        tabIndex={-1}
        class={bloc.id === 'situation' ? undefined : bloc.id}
      >
        <Forme posture={bloc.id} />
        {bloc.titre}
      </h2>
      <p class="dg-aide">{bloc.aide[portee]}</p>
    </>
  );
}

/** One of the four blocks; with script, one at a time is on screen, and all are on paper, and the title of the first one stands above what comes before its questions. */
export function Bloc({ modele, bloc, portee, reponses, racine, echelle, actif, cache, repond }: Props) {
  return (
    <div class={`dg-bloc${cache ? ' dg-cache' : ''}`}>
      {!(actif && bloc.id === 'situation') && <TitreDeBloc bloc={bloc} portee={portee} />}
      {bloc.id === 'peux' && (
        <div class="dg-note">
          <b>Où est écrite la règle ?</b>
          {modele.lecture.map(({ texte }) => (
            <span key={texte}>{texte}</span>
          ))}
          <details>
            <summary>Les échelons, du haut vers le bas, avec un exemple</summary>
            <ol>
              {echelle.map(({ libelle, exemple }) => (
                <li key={libelle}>
                  {libelle}
                  {exemple && <a href={lien(racine, exemple.url)}>{exemple.titre}</a>}
                </li>
              ))}
            </ol>
          </details>
          <a href={lien(racine, '/normes/')}>L’échelle des normes</a>
        </div>
      )}
      {criteresPoses(modele, portee)
        .filter((critere) => critere.bloc === bloc.id)
        .map((critere) => (
          <Question
            key={critere.id}
            modele={modele}
            critere={critere}
            portee={portee}
            reponse={reponses[critere.id]}
            actif={actif}
            repond={(valeur) => repond(critere.id, valeur)}
          />
        ))}
    </div>
  );
}
