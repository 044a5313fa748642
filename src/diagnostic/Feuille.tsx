import type { ComponentChildren } from 'preact';
import type { Scope } from '../schemas/diagnostic-ids.ts';
import { FeuilleCriteres } from './FeuilleCriteres.tsx';
import { FeuilleHorizons } from './FeuilleHorizons.tsx';
import type { Modele } from './model.ts';
import { adresseCourte, type Fiche } from './props.ts';
import { AU_DEPART, CE_QUI_CHANGERAIT, PROVENANCE_DE_FEUILLE, type Sheet } from './sheet.ts';

interface Props {
  readonly modele: Modele;
  readonly portee: Scope;
  /** Absent: the blank sheet, the same page with empty boxes. */
  readonly sheet: Sheet | undefined;
  readonly fiches: Readonly<Record<string, Fiche>>;
}

/** A label followed by its words, or by a dotted line to fill in by hand. */
function Ligne({ libelle, children }: { readonly libelle: string; readonly children?: ComponentChildren }) {
  return children ? (
    <p>
      {libelle} <b>{children}</b>
    </p>
  ) : (
    <p class="dg-a4-ligne">
      <span>{libelle}</span> <i />
    </p>
  );
}

/** The A4 sheet: one page, filled or blank, with the same parts in the same order. */
export function Feuille({ modele, portee, sheet, fiches }: Props) {
  const lues = (sheet?.entrees ?? []).flatMap((id) => fiches[id] ?? []);
  return (
    <section class={sheet ? 'dg-a4' : 'dg-a4 dg-a4-vierge'} aria-label="Feuille de discernement">
      <p class="dg-a4-titre">
        <b>Feuille de discernement</b> · {modele.portees.find(({ id }) => id === portee)?.libelle}
        <span>{sheet && `Code : ${sheet.code} · questions v${sheet.version} · `}Date : …………………</span>
      </p>
      <Ligne libelle="La situation, sans aucun nom :" />
      <Ligne libelle="" />
      <Ligne libelle={`${modele.parole.question[portee]} :`}>
        {sheet?.parole ? `« ${sheet.parole} »` : null}
      </Ligne>
      {sheet?.depart && (
        <p class="dg-a4-choix">
          {AU_DEPART} <b>{sheet.depart}</b>. Et maintenant ?
        </p>
      )}
      {!sheet && (
        <p class="dg-a4-choix">
          {modele.intention.question[portee]}{' '}
          {modele.intention.choix.map(({ id, libelle }) => (
            <Case key={id}>{libelle[portee]}</Case>
          ))}
        </p>
      )}
      {sheet && <p class="dg-a4-phrase">{sheet.phrase}</p>}
      <FeuilleCriteres modele={modele} portee={portee} sheet={sheet} />
      <h2>Ce qui tire de deux côtés</h2>
      {sheet ? (
        <ul>
          {sheet.tensions.length === 0 && <li>Aucune tension nommée dans ces réponses.</li>}
          {sheet.tensions.map(({ biens, texte }) => (
            <li key={biens}>
              <b>{biens}.</b> {texte}
            </li>
          ))}
        </ul>
      ) : (
        <Ligne libelle="Deux biens qui s’opposent :" />
      )}
      <FeuilleHorizons sheet={sheet} />
      {sheet?.variante && (
        <p>
          <b>{CE_QUI_CHANGERAIT} :</b> {sheet.variante.charAt(0).toLowerCase() + sheet.variante.slice(1)}
        </p>
      )}
      <h2>Ce qui se négocie, et avec qui</h2>
      {sheet
        ? sheet.negociation.map(({ id, titre, lignes }) => (
            <p key={id} class="dg-a4-ligne">
              <span>
                <b>{titre} :</b> {lignes}
              </span>
              {id !== 'jamais' && (
                <>
                  {' '}
                  <span class="dg-a4-pour">– pour le</span> <i />
                </>
              )}
            </p>
          ))
        : modele.negociables.map(({ id, titre }) => <Ligne key={id} libelle={`${titre} :`} />)}
      {sheet?.negociation.length === 0 && <p>Rien à négocier dans ces réponses.</p>}
      <Ligne libelle="Je garde cette question :">{sheet?.question}</Ligne>
      {!sheet?.question && <Ligne libelle="" />}
      <Ligne libelle="À revoir le :" />
      <footer>
        {lues.length > 0 && (
          <p>À lire : {lues.map((fiche) => `${fiche.titre} (${adresseCourte(fiche)})`).join(' · ')}.</p>
        )}
        <p>{PROVENANCE_DE_FEUILLE}</p>
      </footer>
    </section>
  );
}

/** An empty box with its label. */
export function Case({ children }: { readonly children: ComponentChildren }) {
  return <span class="dg-a4-case">{children}</span>;
}
