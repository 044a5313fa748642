import { explain, explainScope } from './explain.ts';
import { type Modele, orientationParId, type PremiereRegle } from './model.ts';

/** The gestures of a line, or of its orientation; those of a service are said when they are others. */
function gestesEnMots(
  modele: Modele,
  orientation: PremiereRegle['orientation'],
  propres: Exclude<PremiereRegle['gestes'], 'limites'>,
): string {
  const { personne, service } = propres ?? orientationParId(modele, orientation).gestes;
  const dits = [
    personne?.join(' '),
    service && `${personne ? 'Pour un projet du service\u00a0: ' : ''}${service.join(' ')}`,
  ];
  return dits.filter(Boolean).join(' ');
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
      {modele.maintenant.map(({ id, si, portee, orientation, textes, ...regle }) => (
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
          {gestes && (
            <p class="petit">
              Gestes :{' '}
              {regle.gestes === 'limites'
                ? 'les limites des critères en cause, trois au plus.'
                : gestesEnMots(modele, orientation, regle.gestes)}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
