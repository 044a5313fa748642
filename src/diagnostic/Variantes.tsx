import { useRef, useState } from 'preact/hooks';
import { Copie } from './Copie.tsx';
import { focusSoon } from './focus-soon.ts';
import type { Modele, Situation } from './model.ts';
import { evaluate, type Resultat } from './result.ts';
import { variantes } from './what-if.ts';

interface Props {
  readonly modele: Modele;
  readonly situation: Situation;
  readonly resultat: Resultat;
}

/** What would change the first suggestion, tried on a copy: not a goal, a way to see what weighs. */
export function Variantes({ modele, situation, resultat }: Props) {
  const [essai, setEssai] = useState<string>();
  const section = useRef<HTMLElement>(null);
  const liste = variantes(modele, situation);
  const choisie = liste.find(({ si }) => si === essai);
  const va = (selector: string) => focusSoon(() => section.current?.querySelector<HTMLElement>(selector));
  return (
    <section ref={section}>
      <h3>Et si… ce qui changerait la première piste</h3>
      <p class="petit">Ce n’est pas un but à atteindre : seulement ce qui pèse le plus, aujourd’hui.</p>
      {liste.length === 0 ? (
        <p>Une seule réponse moins sûre suffirait à changer de piste.</p>
      ) : (
        <ul>
          {liste.map(({ si, titre }, index) => (
            <li key={si}>
              {si} : <b>{titre.toLowerCase()}</b>.
              <br />
              <button
                type="button"
                class="dg-lien"
                id={`dg-et-si-${index}`}
                aria-pressed={si === essai}
                onClick={() => {
                  setEssai(si);
                  va('#dg-copie');
                }}
              >
                Voir sur une copie<span class="hors-ecran"> : {si}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {choisie && (
        <Copie
          si={choisie.si}
          mien={resultat}
          copie={evaluate(modele, { portee: situation.portee, reponses: choisie.reponses })}
          revient={() => {
            setEssai(undefined);
            va(`#dg-et-si-${liste.indexOf(choisie)}`);
          }}
        />
      )}
    </section>
  );
}
