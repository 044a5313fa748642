import { explain, explainScope } from './explain.ts';
import { type Modele, orientationParId } from './model.ts';

/** The first table to read by hand: from the top, down to the first line that is true. */
export function PremiereTable({ modele }: { readonly modele: Modele }) {
  return (
    <ol class="dg-table">
      {modele.maintenant.map(({ id, si, portee, orientation, textes }) => (
        <li key={id} id={id}>
          <p class="dg-si">
            <span class="dg-numero">{id}</span> {explain(modele, si)}
            {portee && <small> ({explainScope(portee)} seulement)</small>}
          </p>
          <p>
            <b>{orientationParId(modele, orientation).titre}.</b> {textes.personne ?? textes.service}
          </p>
          {textes.personne && textes.service && textes.personne !== textes.service && (
            <p class="petit">Pour un projet du service : {textes.service}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
