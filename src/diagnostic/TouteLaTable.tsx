import { Biens } from './Biens.tsx';
import { explain, explainRank, explainScope } from './explain.ts';
import { type Condition, criteresPoses, type Modele, orientationParId } from './model.ts';
import { PremiereTable } from './PremiereTable.tsx';
import { Signe } from './Signe.tsx';
import { garanties } from './safety.ts';

interface Ligne {
  readonly id: string;
  readonly titre: string;
  readonly portee?: 'personne' | 'service' | undefined;
  readonly si: Condition;
  readonly sauf_si_premiere?: readonly Parameters<typeof orientationParId>[1][] | undefined;
  readonly poids?: number | undefined;
  readonly biens?: readonly [string, string];
  readonly textes: { readonly personne?: string | undefined; readonly service?: string | undefined };
}

function Regles({ modele, lignes }: { readonly modele: Modele; readonly lignes: readonly Ligne[] }) {
  return (
    <ul class="dg-table">
      {lignes.map(({ id, titre, portee, si, sauf_si_premiere: sauf, poids, biens, textes }) => (
        <li key={id} id={id}>
          <p class="dg-si">
            {/^[A-Z]/.test(id) && <span class="dg-numero">{id} </span>}
            {explain(modele, si)}
            {sauf &&
              `, sauf si la première piste est ${sauf.map((o) => `«\u00a0${orientationParId(modele, o).titre.toLowerCase()}\u00a0»`).join(' ou ')}`}
            {poids !== undefined && `\u202f; ${explainRank(modele, poids)}`}
            {portee && <small> ({explainScope(portee)} seulement)</small>}
          </p>
          <p>
            <b>{biens ? <Biens biens={biens} /> : titre}.</b> {textes.personne ?? textes.service}
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
      <PremiereTable modele={modele} gestes />
      <p>
        « C’est vrai aussi » : deux autres lignes vraies au plus, sauf celles que la première dit déjà plus
        précisément. À côté d’une piste qui arrête ou qui attend, rien qui fasse agir ; à côté d’un refus,
        rien à vérifier avant de faire. « Faire, avec des garde-fous  » n’y est dit que si rien de plus précis
        n’est vrai.
      </p>
      <h3>Les limites des garde-fous</h3>
      <p>Celle de chaque critère en cause : d’abord ce que personne ne peut lever, puis la pire réponse.</p>
      <ul>
        {modele.criteres.flatMap(({ id, court, textes: { personne, service } }) =>
          personne?.limite || service?.limite
            ? [
                <li key={id}>
                  <b>{court} :</b> {personne?.limite}
                  {service?.limite && ` Pour un projet du service\u00a0: ${service.limite}`}
                </li>,
              ]
            : [],
        )}
      </ul>
      <h3>Ce qui s’y ajoute</h3>
      <Regles modele={modele} lignes={modele.ajouts} />
      <h2>Avec l’équipe et l’employeur</h2>
      <p>
        Toutes les règles vraies sont retenues, la plus pressante d’abord : celle qui cite un « non », puis un
        « je ne sais pas », puis un « en partie ». Quelques-unes ont une place à elles, qui est dite. Trois
        sont montrées, les autres nommées.
      </p>
      <Regles modele={modele} lignes={modele.equipe} />
      <h2>Avec le secteur</h2>
      <p>Même lecture. Ces pistes demandent d’agir à plusieurs, au-delà du service.</p>
      <Regles modele={modele} lignes={modele.secteur} />
      <h2>Les tensions</h2>
      <p>Chacune nomme deux biens. Trois au plus sont montrées, dans cet ordre.</p>
      <Regles modele={modele} lignes={modele.tensions} />
      <h2>Ce qui se négocie, et avec qui</h2>
      <p>
        Chaque critère qui n’est pas un plein « oui » va dans une colonne. Ce qui ne dépend pas de nous n’y
        entre que s’il bloque vraiment. Avec une personne qui refuse, rien n’est à négocier.
      </p>
      <ul>
        {modele.negociables.map(({ id, titre }) => (
          <li key={id}>
            <b>{titre} :</b>{' '}
            {modele.portees
              .flatMap(({ id: portee }) =>
                criteresPoses(modele, portee).filter((critere) => critere.negociable === id),
              )
              .map(({ court }) => court)
              .filter((court, rang, tous) => tous.indexOf(court) === rang)
              .join(', ')}
          </li>
        ))}
      </ul>
      <h2>Et si…</h2>
      <p>
        Chaque réponse qui n’est pas « oui » est essayée seule, sur une copie. Quand aucune ne suffit, ce qui
        tient la première piste est réglé, puis ce qui tient la suivante, jusqu’à ce que la piste change.
      </p>
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
