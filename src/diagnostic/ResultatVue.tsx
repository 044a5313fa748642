import type { RefObject } from 'preact';
import { Bandeaux } from './Bandeaux.tsx';
import type { FormState } from './form-state.ts';
import { Maintenant } from './Maintenant.tsx';
import type { Modele } from './model.ts';
import { Negociation } from './Negociation.tsx';
import { ColonneDePistes, type Liens } from './Pistes.tsx';
import { ProvenanceImprimee } from './Provenance.tsx';
import type { Resultat } from './result.ts';
import { Variantes } from './Variantes.tsx';

interface Props extends Liens {
  readonly modele: Modele;
  readonly state: FormState;
  readonly resultat: Resultat;
  readonly titre: RefObject<HTMLHeadingElement>;
}

/** The result, as a page that someone would have written: a sentence, what it rests on, what can be done, by whom. */
export function ResultatVue({ modele, state, resultat, titre, ...liens }: Props) {
  const { portee, reponses, intention, parole } = state;
  const choix = modele.intention.choix.find(({ id }) => id === intention);
  return (
    <section class="dg-resultat" aria-labelledby="resultat">
      <p class="surtitre">Ce que cela donne · {modele.portees.find(({ id }) => id === portee)?.libelle}</p>
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
        <section aria-labelledby="dg-tensions">
          <h3 id="dg-tensions">Ce qui tire de deux côtés</h3>
          <ul class="dg-tensions">
            {resultat.tensions.map(({ id, biens: [un, autre], texte }) => (
              <li key={id}>
                <b>{un}</b> <span aria-hidden="true">↔</span>
                <span class="hors-ecran"> et, de l’autre côté, </span> <b>{autre}</b>
                <br />
                {texte}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="dg-colonnes">
        <Maintenant resultat={resultat} {...liens} />
        <ColonneDePistes titre="Avec l’équipe et l’employeur" colonne={resultat.equipe} {...liens} />
        <ColonneDePistes titre="Avec le secteur" colonne={resultat.secteur} {...liens} />
      </div>
      <Negociation colonnes={resultat.negociation} />
      <Variantes modele={modele} situation={{ portee, reponses: reponses[portee] }} />
      {choix && (
        <p class="dg-retour">
          Au départ, vous pensiez : <b>{choix.libelle[portee]}</b>. Et maintenant ?
        </p>
      )}
      <p class="dg-a-ecrire papier">Je garde cette question :</p>
      <p class="dg-a-ecrire papier">À revoir le :</p>
      <ProvenanceImprimee />
    </section>
  );
}
