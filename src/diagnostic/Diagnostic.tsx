import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { Bloc, TitreDeBloc } from './Bloc.tsx';
import { Commandes } from './Commandes.tsx';
import { Depart } from './Depart.tsx';
import { Etapes } from './Etapes.tsx';
import { Feuille } from './Feuille.tsx';
import { focusSoon } from './focus-soon.ts';
import { formReducer, VIERGE } from './form-state.ts';
import { decodeKept, encodeKept } from './kept-answers.ts';
import type { BlocId } from './model.ts';
import { PremiereTable } from './PremiereTable.tsx';
import { type DiagnosticProps, lien } from './props.ts';
import { ResultatVue } from './ResultatVue.tsx';
import { lectureSansRedite } from './reading-list.ts';
import { blocsManquants, evaluate } from './result.ts';
import { sheetOf } from './sheet.ts';
import { statusSentence } from './status.ts';
import { forget, forgetAll, keep, recall } from './tab-memory.ts';
import { VignetteEssayee } from './VignetteEssayee.tsx';

/**
 * The whole diagnostic. Without script: the questions, the table to read by hand, and the blank sheet on paper.
 * With script: one form, and the sheet on paper is the one that was filled in.
 */
export default function Diagnostic({
  modele,
  fiches,
  racine,
  echelle,
  vignette,
  depart,
  sansMemoire = false,
}: DiagnosticProps) {
  const [state, act] = useReducer(formReducer, { ...VIERGE, ...depart });
  const [actif, setActif] = useState(false);
  const debut = useRef<HTMLElement>(null);
  const titre = useRef<HTMLHeadingElement>(null);
  const situation = { portee: state.portee, reponses: state.reponses[state.portee] };
  const manquants = blocsManquants(modele, situation);
  const resultat =
    actif && manquants.length === 0
      ? lectureSansRedite(evaluate(modele, situation), (entree) => entree in fiches)
      : undefined;
  const montre = state.demande ? resultat : undefined;

  const sheet = montre && sheetOf(modele, state, montre);
  const essayee = vignette?.portee === state.portee ? vignette : undefined;
  const [premier] = modele.blocs;

  useEffect(() => {
    setActif(true);
    // The address leads to the list of vignettes, for those who have no script: with one, the exercise is up here.
    const essaie = () => focusSoon(() => debut.current?.querySelector<HTMLElement>('#dg-essai'));
    if (vignette && document.readyState === 'complete') essaie();
    else if (vignette) window.addEventListener('load', essaie, { once: true });
    // A shared computer: neither leaving, nor coming back through the history, brings back what was not asked to stay.
    const portee = vignette && { portee: vignette.portee };
    const quitte = () => act({ type: 'quitter', ...portee });
    const revient = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      const kept = sansMemoire ? undefined : recall(vignette);
      act({ type: 'revenir', ...portee, kept: kept === undefined ? undefined : decodeKept(modele, kept) });
    };
    window.addEventListener('pagehide', quitte);
    window.addEventListener('pageshow', revient);
    return () => {
      window.removeEventListener('pagehide', quitte);
      window.removeEventListener('pageshow', revient);
    };
  }, []);
  // With the change itself, never later: a page that comes back must not finish keeping what was erased since.
  useLayoutEffect(() => {
    if (state.garde && !keep(vignette, encodeKept(modele, state)))
      act({ type: 'garder', garde: false, refuse: true });
  }, [state]);

  const va = (bloc: BlocId) => {
    act({ type: 'bloc', bloc });
    focusSoon(() => debut.current?.querySelector<HTMLElement>(`#bloc-${state.portee}-${bloc}`));
  };
  const voir = (event: Event) => {
    event.preventDefault();
    const [manque] = manquants;
    // Once told what is missing, whoever asks again is led there: a screen reader would not say the same words twice.
    if (state.demande && manque) return va(manque);
    act({ type: 'voir' });
    focusSoon(() => titre.current);
  };
  const garder = (oui: boolean) => {
    if (!oui) forget(vignette);
    act({ type: 'garder', garde: oui });
  };
  const efface = () => {
    if (!sansMemoire) forgetAll();
    act({ type: 'effacer', ...(essayee && { portee: essayee.portee }) });
    focusSoon(() => debut.current);
  };

  return (
    <div class="dg" data-actif={actif ? '' : undefined} data-montre={montre ? '' : undefined}>
      {/* « dialog » outside a dialog goes nowhere: without script, Enter sends no answer in an address. */}
      <form class="dg-form" method="dialog" autocomplete="off" onSubmit={voir}>
        <section ref={debut} tabIndex={-1} class="dg-debut" aria-label="Les questions">
          {actif && essayee && <VignetteEssayee vignette={essayee} racine={racine} />}
          {actif && <Etapes modele={modele} bloc={state.bloc} manquants={manquants} va={va} />}
          <div class={actif && state.bloc !== 'situation' ? 'dg-cache' : undefined}>
            {actif && premier && <TitreDeBloc bloc={premier} portee={state.portee} />}
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
                      echelle={echelle}
                      actif={actif}
                      cache={actif && bloc.id !== state.bloc}
                      repond={(critere, valeur) => act({ type: 'repondre', portee, critere, valeur })}
                    />
                  ))}
                </div>
              ),
          )}
        </section>
        <Commandes
          modele={modele}
          actif={actif}
          bloc={state.bloc}
          montre={montre !== undefined}
          va={va}
          efface={efface}
          garde={state.garde}
          garder={sansMemoire ? undefined : garder}
        />
        <p class="dg-statut ecran" aria-live="polite" aria-atomic="true">
          {actif && statusSentence(modele, state, manquants, resultat)}
        </p>
      </form>
      {montre && sheet && (
        <ResultatVue
          modele={modele}
          state={state}
          resultat={montre}
          sheet={sheet}
          vignette={essayee}
          act={act}
          titre={titre}
          fiches={fiches}
          racine={racine}
        />
      )}
      <section class="dg-main">
        <h2>Lire la table à la main</h2>
        <p>
          Partez du haut. Arrêtez-vous à la première ligne vraie : c’est la première piste.{' '}
          <a href={lien(racine, '/diagnostic/regles/')}>
            Toutes les règles, avec l’équipe et avec le secteur
          </a>
          .
        </p>
        <p>
          Plus court : la page de votre profil ne garde que les lignes utiles.{' '}
          {modele.portees.map(({ id, libelle }, rang) => (
            <span key={id}>
              {rang > 0 && ' · '}
              <a href={lien(racine, `/diagnostic/${id}/profil/`)}>{libelle}</a>
            </span>
          ))}
        </p>
        <PremiereTable modele={modele} />
      </section>
      <Feuille modele={modele} portee={state.portee} sheet={sheet} fiches={fiches} />
    </div>
  );
}
