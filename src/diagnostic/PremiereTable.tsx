import { explain, explainScope } from './explain.ts';
import { type Modele, orientationParId, type PremiereRegle, vautPour } from './model.ts';

/** The gestures of a line, or of its orientation, in each scope where it holds; said once when they are the same. */
function gestesEnMots(modele: Modele, regle: PremiereRegle): string {
  if (regle.gestes === 'limites') return 'les limites des critères en cause, trois au plus.';
  const propres = regle.gestes ?? orientationParId(modele, regle.orientation).gestes;
  const [premiers, ...autres] = modele.portees
    .filter(({ id }) => vautPour(regle, id))
    .map(({ id }) => propres[id]?.join(' ') ?? '');
  return [
    premiers,
    ...autres.filter((dits) => dits !== premiers).map((dits) => `Pour un projet du service\u00a0: ${dits}`),
  ].join(' ');
}

interface Props {
  readonly modele: Modele;
  /** With what each line lets one do at once. */
  readonly gestes?: boolean;
}

/** The first table to read by hand: from the top, down to the first line that is true. */
export function PremiereTable({ modele, gestes = false }: Props) {
  return (
    <ol class="dg-table">
      {modele.maintenant.map((regle) => {
        const { id, si, portee, orientation, textes } = regle;
        return (
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
            {gestes && <p class="petit">Gestes : {gestesEnMots(modele, regle)}</p>}
          </li>
        );
      })}
    </ol>
  );
}
