import type { Scope } from '../schemas/diagnostic-ids.ts';
import { Forme } from './Forme.tsx';
import type { Modele, Posture } from './model.ts';
import { ETATS_REPONDUS, type EtatRepondu } from './posture-state.ts';
import { slugDeProfil } from './profile.ts';
import { Signe } from './Signe.tsx';

interface Props {
  readonly modele: Modele;
  readonly portee: Scope;
}

/** The way to the page of one’s profile: a heading for the first posture, a line for the second, a link for the third. */
export function TousLesProfils({ modele, portee }: Props) {
  const dit = (posture: Posture, etat: EtatRepondu) => (
    <>
      {modele.blocs.find(({ id }) => id === posture)?.court}
      {'\u00a0:\u00a0'}
      <Signe signe={modele.etats[etat].signe} /> {modele.etats[etat].mot}
    </>
  );
  return ETATS_REPONDUS.map((sais) => (
    <section key={sais} class="dg dg-profils">
      <h3 class="sais">
        <Forme posture="sais" /> {dit('sais', sais)}
      </h3>
      <dl>
        {ETATS_REPONDUS.map((veut) => (
          <div key={veut}>
            <dt class="veut">
              <Forme posture="veut" /> {dit('veut', veut)}
            </dt>
            <dd>
              <span class="peux">
                <Forme posture="peux" /> Je peux :
              </span>
              {ETATS_REPONDUS.map((peux) => (
                <a key={peux} href={`/diagnostic/${portee}/profil/${slugDeProfil({ sais, veut, peux })}/`}>
                  <span class="hors-ecran">
                    {modele.etats[sais].mot}, {modele.etats[veut].mot},{' '}
                  </span>
                  {modele.etats[peux].mot}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
