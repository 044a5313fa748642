import { type Ecart, PisteAEcarter } from './PisteAEcarter.tsx';
import { type Fiche, lien } from './props.ts';
import type { Colonne } from './rank.ts';
import type { Piste } from './suggestion.ts';

/** What links need. */
export interface Liens {
  readonly fiches: Readonly<Record<string, Fiche>>;
  readonly racine: string;
}

/** « Parce que… »: the answers that raised a suggestion. */
export function ParceQue({ piste }: { readonly piste: Piste }) {
  if (piste.parceQue.length === 0)
    return <p class="petit">Parce que vous avez répondu « oui » à tout ce qui pouvait freiner.</p>;
  return (
    <p class="petit">
      Parce que vous avez répondu{' '}
      {piste.parceQue.map(({ critere, court, reponse }, index) => (
        <span key={critere}>
          {index > 0 && ', '}
          {court} : « {reponse} »
        </span>
      ))}
      .
    </p>
  );
}

/** Entries to read next; those that are not published are left out. */
export function Fiches({ entrees, fiches, racine }: Liens & { readonly entrees: readonly string[] }) {
  const lues = entrees.flatMap((id) => fiches[id] ?? []).slice(0, 2);
  return lues.length === 0 ? null : (
    <ul class="dg-fiches">
      {lues.map(({ url, titre }) => (
        <li key={url}>
          <a href={lien(racine, url)}>{titre}</a>
        </li>
      ))}
    </ul>
  );
}

/** One of the two far horizons: three suggestions at most, the others on one line. */
export function ColonneDePistes({
  titre,
  colonne,
  propres,
  act,
  ...liens
}: Liens & Ecart & { readonly titre: string; readonly colonne: Colonne<Piste> }) {
  return (
    <section class="dg-colonne">
      <h3>{titre}</h3>
      {colonne.montre.length === 0 && <p>Rien de ce côté dans vos réponses.</p>}
      {colonne.montre.map((piste) => (
        <PisteAEcarter key={piste.regle} regle={piste.regle} titre={piste.titre} propres={propres} act={act}>
          <h4>{piste.titre}</h4>
          <p>{piste.texte}</p>
          <ParceQue piste={piste} />
          <Fiches entrees={piste.entrees} {...liens} />
        </PisteAEcarter>
      ))}
      {colonne.reste.length > 0 && (
        <p class="petit">
          Et aussi : {colonne.reste.map(({ titre: autre }) => autre.toLowerCase()).join(' · ')}.
        </p>
      )}
    </section>
  );
}
