import { type Ecart, PisteAEcarter } from './PisteAEcarter.tsx';
import { type Fiche, lien } from './props.ts';
import type { Colonne } from './rank.ts';
import type { Piste } from './suggestion.ts';
import { enumere } from './wording.ts';

/** What links need. */
export interface Liens {
  readonly fiches: Readonly<Record<string, Fiche>>;
  readonly racine: string;
}

/** A gesture inside a sentence. */
const sansPoint = (geste: string): string =>
  geste.charAt(0).toLowerCase() + geste.slice(1).replace(/\.$/, '');

/** « Parce que… »: the answers that raised a suggestion. */
export function ParceQue({ piste }: { readonly piste: Piste }) {
  if (piste.parceQue.length === 0)
    return <p class="petit">Parce que vous avez répondu « oui » à tout ce qui pouvait freiner.</p>;
  const dites = piste.parceQue.filter(({ valeur }) => valeur !== 'vide');
  const vides = piste.parceQue.filter(({ valeur }) => valeur === 'vide').map(({ court }) => court);
  return (
    <p class="petit">
      {dites.length > 0 && 'Parce que vous avez répondu '}
      {dites.map(({ critere, court, reponse }, index) => (
        <span key={critere}>
          {index > 0 && ', '}« {reponse} » à « {court} »
        </span>
      ))}
      {vides.length > 0 &&
        `${dites.length > 0 ? ', et que' : 'Parce que'} vous n’avez pas encore regardé\u00a0: ${enumere(vides, 'et')}`}
      .
    </p>
  );
}

/** Entries to read next; those that are not published are left out. */
export function Fiches({ entrees, fiches, racine }: Liens & { readonly entrees: readonly string[] }) {
  const lues = entrees.flatMap((id) => fiches[id] ?? []);
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
  const [premiere] = colonne.montre;
  return (
    <section class="dg-colonne">
      <h3>{titre}</h3>
      {premiere === undefined ? <p>Rien de ce côté dans vos réponses.</p> : <p>{premiere.phrase}</p>}
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
      {premiere && <p class="petit">Des gestes : {enumere(premiere.gestes.map(sansPoint), 'et')}.</p>}
    </section>
  );
}
