import { Fragment } from 'preact';
import type { Answer, Scope } from '../schemas/diagnostic-ids.ts';
import { Forme } from './Forme.tsx';
import { criteresPoses, type Modele } from './model.ts';
import { Signe } from './Signe.tsx';
import type { Sheet } from './sheet.ts';
import { motDeReponse } from './wording.ts';

const REPONSES = ['oui', 'partie', 'non', 'nsp'] as const satisfies readonly Answer[];

interface Props {
  readonly modele: Modele;
  readonly portee: Scope;
  readonly sheet: Sheet | undefined;
}

/** The four blocks on the sheet: their states in shapes and words, or the questions with boxes to tick. */
export function FeuilleCriteres({ modele, portee, sheet }: Props) {
  if (sheet)
    return (
      <div class="dg-a4-blocs">
        {sheet.blocs.map(({ id, court, etat, criteres }) => (
          <p key={id}>
            <b>
              <Forme posture={id} /> {court}
            </b>{' '}
            {etat && <>– {etat} : </>}
            {criteres.map(({ court: nom, signe, mot }, rang) => (
              <Fragment key={nom}>
                {rang > 0 && ' · '}
                {signe && <Signe signe={signe} />}
                {signe && '\u00a0'}
                {nom}
                <span class={signe ? 'hors-ecran' : undefined}>{`\u00a0: ${mot}`}</span>
              </Fragment>
            ))}
          </p>
        ))}
        <p>
          {Object.values(modele.etats).map(({ signe, mot }, rang) => (
            <Fragment key={mot}>
              {rang > 0 && ' · '}
              <Signe signe={signe} /> {mot}
            </Fragment>
          ))}
        </p>
      </div>
    );
  return (
    <div class="dg-a4-blocs">
      {modele.blocs.map(({ id, titre }) => (
        <div key={id}>
          <p class="dg-a4-bloc">
            <Forme posture={id} /> {titre}
          </p>
          {criteresPoses(modele, portee)
            .filter(({ bloc }) => bloc === id)
            .map((critere) => (
              <p key={critere.id} class="dg-a4-question">
                <span>{critere.textes[portee]?.question}</span>
                {REPONSES.map((valeur) => (
                  <span key={valeur} class="dg-a4-case">
                    {valeur === 'nsp' ? '?' : motDeReponse(modele, critere, portee, valeur)}
                  </span>
                ))}
              </p>
            ))}
        </div>
      ))}
    </div>
  );
}
