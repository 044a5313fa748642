import { explain, explainScope } from './explain.ts';
import { type Condition, type Modele, orientationParId } from './model.ts';
import { PremiereTable } from './PremiereTable.tsx';
import { Signe } from './Signe.tsx';
import { garanties } from './safety.ts';

interface Ligne {
  readonly id: string;
  readonly titre: string;
  readonly portee?: 'personne' | 'service' | undefined;
  readonly si: Condition;
  readonly sauf_si_premiere?: readonly Parameters<typeof orientationParId>[1][] | undefined;
  readonly biens?: readonly string[];
  readonly textes: { readonly personne?: string | undefined; readonly service?: string | undefined };
}

function Regles({ modele, lignes }: { readonly modele: Modele; readonly lignes: readonly Ligne[] }) {
  return (
    <ul class="dg-table">
      {lignes.map(({ id, titre, portee, si, sauf_si_premiere: sauf, biens, textes }) => (
        <li key={id} id={id}>
          <p class="dg-si">
            {/^[A-Z]/.test(id) && <span class="dg-numero">{id} </span>}
            {explain(modele, si)}
            {sauf &&
              `, sauf si la première piste est ${sauf.map((o) => `«\u00a0${orientationParId(modele, o).titre.toLowerCase()}\u00a0»`).join(' ou ')}`}
            {portee && <small> ({explainScope(portee)} seulement)</small>}
          </p>
          <p>
            <b>{biens ? biens.join(' ↔ ') : titre}.</b> {textes.personne ?? textes.service}
          </p>
          {textes.personne && textes.service && textes.personne !== textes.service && (
            <p class="petit">Pour un projet du service : {textes.service}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The whole table in French, rule by rule: nothing is hidden. */
export default function TouteLaTable({ modele }: { readonly modele: Modele }) {
  return (
    <div class="dg dg-lecture">
      <h2>Tout de suite</h2>
      <p>Ces règles se lisent de haut en bas. La première qui est vraie donne la première piste.</p>
      <PremiereTable modele={modele} />
      <h3>Ce qui s’y ajoute</h3>
      <Regles modele={modele} lignes={modele.ajouts} />
      <h2>Avec l’équipe et l’employeur</h2>
      <p>
        Toutes les règles vraies sont retenues, la réponse la plus pressante d’abord. Trois sont montrées, les
        autres nommées.
      </p>
      <Regles modele={modele} lignes={modele.equipe} />
      <h2>Avec le secteur</h2>
      <p>Même lecture. Ces pistes demandent d’agir à plusieurs, au-delà du service.</p>
      <Regles modele={modele} lignes={modele.secteur} />
      <h2>Les tensions</h2>
      <p>Chacune nomme deux biens. Trois au plus sont montrées, dans cet ordre.</p>
      <Regles modele={modele} lignes={modele.tensions} />
      <h2>Comment lire l’échelle des normes</h2>
      <ul>
        {modele.lecture.map(({ texte, regles }) => (
          <li key={texte}>
            {texte} Voir{' '}
            {regles.map((id, index) => (
              <span key={id}>
                {index > 0 && ' et '}
                <a href={`#${id}`}>la règle {id}</a>
              </span>
            ))}
            .
          </li>
        ))}
      </ul>
      <h2>Ce que la table garantit</h2>
      <p>
        Ces garanties sont vérifiées sur toutes les réponses possibles, chaque fois que le site est construit.
      </p>
      <ul>
        {garanties(modele.criteres.map(({ id }) => id)).map(({ id, dit }) => (
          <li key={id}>{dit.charAt(0).toUpperCase() + dit.slice(1)}.</li>
        ))}
        <li>Répondre « je ne sais pas » à la place de « oui » ne rend jamais la piste plus hardie.</li>
      </ul>
      <h2>L’état d’une posture</h2>
      <p>Le maillon le plus faible décide. Rien ne s’additionne, rien ne se compense.</p>
      <ul>
        {Object.values(modele.etats).map(({ signe, mot, sens }) => (
          <li key={mot}>
            <Signe signe={signe} /> {mot} : {sens}
          </li>
        ))}
      </ul>
      <h2>Les critères et leur origine</h2>
      <ul>
        {modele.blocs.map(({ id: bloc, court }) => (
          <li key={bloc}>
            <b>{court}</b> :{' '}
            {modele.criteres
              .filter((critere) => critere.bloc === bloc)
              .map(
                ({ court: nom, origine }) =>
                  `${nom} (${origine === 'helmo' ? 'journée d’étude' : 'ajouté par le carnet'})`,
              )
              .join(', ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
