import type { ColonneNegociation } from './negotiation.ts';

/** What is not negotiated, what is and with whom, what does not depend on us; with blanks to fill in by hand. */
export function Negociation({ colonnes }: { readonly colonnes: readonly ColonneNegociation[] }) {
  return colonnes.length === 0 ? null : (
    <section class="dg-negociation">
      <h3>Ce qui se négocie, et avec qui</h3>
      <div>
        {colonnes.map(({ id, titre, phrase, lignes }) => (
          <section key={id}>
            <h4>{titre}</h4>
            <p class="petit">{phrase}</p>
            <ul>
              {lignes.map(({ critere, court, reponse, nuance }) => (
                <li key={critere}>
                  {court} : {reponse.toLowerCase()}
                  {nuance && ` – ${nuance}`}
                  {id !== 'jamais' && (
                    <span class="dg-pour" aria-hidden="true">
                      pour le{' '}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
