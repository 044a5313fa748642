import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { Bloc } from './Bloc.tsx';
import { Commandes } from './Commandes.tsx';
import { Depart } from './Depart.tsx';
import { Etapes } from './Etapes.tsx';
import { formReducer, VIERGE } from './form-state.ts';
import type { BlocId } from './model.ts';
import { PremiereTable } from './PremiereTable.tsx';
import { ProvenanceImprimee } from './Provenance.tsx';
import { type DiagnosticProps, lien } from './props.ts';
import { ResultatVue } from './ResultatVue.tsx';
import { blocsManquants, evaluate } from './result.ts';
import { statusSentence } from './status.ts';

/** The whole diagnostic. Without script: two blank sheets and the table to read by hand. With script: one form. */
export default function Diagnostic({ modele, fiches, racine, depart }: DiagnosticProps) {
  const [state, act] = useReducer(formReducer, { ...VIERGE, ...depart });
  const [actif, setActif] = useState(false);
  const debut = useRef<HTMLDivElement>(null);
  const titre = useRef<HTMLHeadingElement>(null);
  const situation = { portee: state.portee, reponses: state.reponses[state.portee] };
  const manquants = blocsManquants(modele, situation);
  const resultat = actif && manquants.length === 0 ? evaluate(modele, situation) : undefined;
  const montre = state.demande ? resultat : undefined;

  useEffect(() => {
    setActif(true);
    const efface = () => act({ type: 'effacer' });
    // A shared computer: neither leaving, nor coming back through the history, brings answers back.
    window.addEventListener('pagehide', efface);
    return () => window.removeEventListener('pagehide', efface);
  }, []);

  const focusSoon = (find: () => HTMLElement | null | undefined) =>
    requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus()));
  const va = (bloc: BlocId) => {
    act({ type: 'bloc', bloc });
    focusSoon(() => debut.current?.querySelector<HTMLElement>(`#bloc-${state.portee}-${bloc}`));
  };
  const voir = (event: Event) => {
    event.preventDefault();
    act({ type: 'voir' });
    focusSoon(() => titre.current);
  };
  const efface = () => {
    act({ type: 'effacer' });
    focusSoon(() => debut.current);
  };

  return (
    <div class="dg" data-actif={actif ? '' : undefined} data-montre={montre ? '' : undefined}>
      {/* « dialog » outside a dialog goes nowhere: without script, Enter sends no answer in an address. */}
      <form class="dg-form" method="dialog" autocomplete="off" onSubmit={voir}>
        <div ref={debut} tabIndex={-1} class="dg-debut">
          {actif && <Etapes modele={modele} bloc={state.bloc} manquants={manquants} va={va} />}
          <div class={actif && state.bloc !== 'situation' ? 'dg-cache' : undefined}>
            <Depart modele={modele} state={state} act={act} />
          </div>
          {modele.portees.map(
            ({ id: portee, libelle }) =>
              (!actif || portee === state.portee) && (
                <div key={portee} class="dg-questions">
                  <p class="dg-feuille">
                    <b>{libelle}</b>
                  </p>
                  {modele.blocs.map((bloc) => (
                    <Bloc
                      key={bloc.id}
                      modele={modele}
                      bloc={bloc}
                      portee={portee}
                      reponses={state.reponses[portee]}
                      racine={racine}
                      actif={actif}
                      cache={actif && bloc.id !== state.bloc}
                      repond={(critere, valeur) => act({ type: 'repondre', portee, critere, valeur })}
                    />
                  ))}
                </div>
              ),
          )}
        </div>
        <Commandes
          modele={modele}
          actif={actif}
          bloc={state.bloc}
          montre={montre !== undefined}
          va={va}
          efface={efface}
        />
        <p class="dg-statut ecran" role="status">
          {actif && statusSentence(modele, state, manquants, resultat)}
        </p>
      </form>
      {montre && (
        <ResultatVue
          modele={modele}
          state={state}
          resultat={montre}
          titre={titre}
          fiches={fiches}
          racine={racine}
        />
      )}
      <section class="dg-main" aria-labelledby="dg-main">
        <h2 id="dg-main">Lire la table à la main</h2>
        <p>
          Partez du haut. Arrêtez-vous à la première ligne vraie : c’est la première piste.{' '}
          <a href={lien(racine, '/diagnostic/regles/')}>
            Toutes les règles, avec l’équipe et avec le secteur
          </a>
          .
        </p>
        <PremiereTable modele={modele} />
        <ProvenanceImprimee />
      </section>
    </div>
  );
}
