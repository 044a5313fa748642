import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { focusSoon } from './focus-soon.ts';
import type { FormAction } from './form-state.ts';
import { LigneLibre } from './LigneLibre.tsx';
import { LIMITES } from './sheet.ts';

/** What striking a suggestion needs. */
export interface Ecart {
  readonly propres: Readonly<Record<string, string>>;
  readonly act: (action: FormAction) => void;
}

interface Props extends Ecart {
  readonly regle: string;
  readonly titre: string;
  readonly children: ComponentChildren;
}

/** A suggestion that can be struck: the worker's judgement wins, visibly, with a line for one's own. */
export function PisteAEcarter({ regle, titre, propres, act, children }: Props) {
  const propre = propres[regle];
  const id = `dg-propre-${regle}`;
  const [reprise, setReprise] = useState(false);
  return (
    <div class="dg-piste">
      {propre === undefined ? (
        children
      ) : (
        <>
          <p id={`${id}-piste`}>
            <span class="hors-ecran">Piste écartée : </span>
            <s>{titre}</s>
          </p>
          <LigneLibre
            id={id}
            libelle="À la place, je propose"
            decritPar={`${id}-piste`}
            max={LIMITES.propre}
            valeur={propre}
            change={(texte) => act({ type: 'ecarter', regle, propre: texte })}
          />
        </>
      )}
      <button
        type="button"
        class="dg-lien"
        onClick={({ currentTarget: { parentElement: piste } }) => {
          act({ type: 'ecarter', regle, propre: propre === undefined ? '' : undefined });
          setReprise(propre !== undefined);
          if (propre === undefined) focusSoon(() => piste?.querySelector('input'));
        }}
        onBlur={() => setReprise(false)}
      >
        {propre === undefined ? 'Je ne suis pas d’accord avec cette piste' : 'Reprendre cette piste'}
        <span class="hors-ecran"> : {titre}</span>
      </button>
      {(propre !== undefined || reprise) && (
        <p class="hors-ecran" aria-live="polite" aria-atomic="true">
          {propre === undefined && `Piste reprise\u00a0: ${titre}.`}
        </p>
      )}
    </div>
  );
}
