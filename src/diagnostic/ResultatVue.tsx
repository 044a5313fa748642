import type { RefObject } from 'preact';
import { AutreLecture } from './AutreLecture.tsx';
import { Bandeaux } from './Bandeaux.tsx';
import { Biens } from './Biens.tsx';
import { Emporter } from './Emporter.tsx';
import type { FormAction, FormState } from './form-state.ts';
import { LigneLibre } from './LigneLibre.tsx';
import { Maintenant } from './Maintenant.tsx';
import type { Modele } from './model.ts';
import { Negociation } from './Negociation.tsx';
import { ColonneDePistes, type Liens } from './Pistes.tsx';
import type { Resultat } from './result.ts';
import { AU_DEPART, HORIZONS, LIMITES, type Sheet } from './sheet.ts';
import { sheetText } from './sheet-text.ts';
import { Variantes } from './Variantes.tsx';
import type { Vignette } from './vignette.ts';

interface Props extends Liens {
  readonly modele: Modele;
  readonly state: FormState;
  readonly resultat: Resultat;
  readonly sheet: Sheet;
  readonly vignette: Vignette | undefined;
  readonly act: (action: FormAction) => void;
  readonly titre: RefObject<HTMLHeadingElement>;
}

/** The result, as a page that someone would have written: a sentence, what it rests on, what can be done, by whom. */
export function ResultatVue({ modele, state, resultat, sheet, vignette, titre, act, ...liens }: Props) {
  const { portee, reponses, intention, parole, question, propres } = state;
  const libelle = modele.portees.find(({ id }) => id === portee)?.libelle ?? '';
  const ecart = { propres: propres[portee], act };
  const choix = modele.intention.choix.find(({ id }) => id === intention);
  return (
    <section class="dg-resultat">
      <p class="surtitre">Ce que cela donne · {libelle}</p>
      <h2 id="resultat" ref={titre} tabIndex={-1}>
        {resultat.phrase}
      </h2>
      {parole.trim() !== '' && (
        <p>
          {modele.parole.question[portee]} : « {parole.trim()} »
        </p>
      )}
      <Bandeaux modele={modele} blocs={resultat.blocs} />
      {resultat.tensions.length > 0 && (
        <section>
          <h3>Ce qui tire de deux côtés</h3>
          <ul class="dg-tensions">
            {resultat.tensions.map(({ id, biens, texte }) => (
              <li key={id}>
                <b>
                  <Biens biens={biens} />
                </b>
                <br />
                {texte}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="dg-colonnes">
        <Maintenant resultat={resultat} {...ecart} {...liens} />
        <ColonneDePistes titre={HORIZONS[0]} colonne={resultat.equipe} {...ecart} {...liens} />
        <ColonneDePistes titre={HORIZONS[1]} colonne={resultat.secteur} {...ecart} {...liens} />
      </div>
      <Negociation colonnes={resultat.negociation} />
      <Variantes modele={modele} situation={{ portee, reponses: reponses[portee] }} resultat={resultat} />
      {choix && (
        <p class="dg-retour">
          {AU_DEPART} <b>{choix.libelle[portee]}</b>. Et maintenant ?
        </p>
      )}
      {vignette && (
        <AutreLecture modele={modele} vignette={vignette} reponses={reponses[portee]} racine={liens.racine} />
      )}
      <LigneLibre
        id="dg-question"
        libelle="Je garde cette question"
        aide="Facultatif. Elle s’imprime sur la feuille ; elle n’est ni gardée ni envoyée."
        max={LIMITES.question}
        valeur={question}
        change={(texte) => act({ type: 'question', question: texte })}
      />
      <Emporter
        code={sheet.code}
        texte={sheetText(sheet, {
          libelle,
          parole: modele.parole.question[portee],
          fiches: sheet.entrees.flatMap((id) => liens.fiches[id] ?? []),
        })}
      />
    </section>
  );
}
