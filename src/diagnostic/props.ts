import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { FormState } from './form-state.ts';
import { assembleModele, entreesDe, type Modele } from './model.ts';
import type { Vignette } from './vignette.ts';

/** An entry of the carnet as a link needs it. */
export interface Fiche {
  readonly url: string;
  readonly titre: string;
}

/** A rung of the ladder of norms. */
export interface Echelon {
  readonly libelle: string;
  readonly exemple: Fiche | undefined;
}

/** What the page gives to the form: the same object on the server and in the browser. */
export interface DiagnosticProps {
  readonly modele: Modele;
  /** Published entries that the model cites; the others are not shown. */
  readonly fiches: Readonly<Record<string, Fiche>>;
  /** The ladder of norms, from the top, with a text that shows each rung. */
  readonly echelle: readonly Echelon[];
  /** Relative path to the root of the site: links hold at any address. */
  readonly racine: string;
  /** The vignettes that can be tried. */
  readonly vignettes: readonly Vignette[];
  /** The one that the address asks for. */
  readonly vignette?: Vignette;
  /** The browser is asked to remember nothing, not even until the tab is closed. */
  readonly sansMemoire?: boolean;
  /** What was ticked before the script ran. */
  readonly depart?: Partial<FormState>;
}

/** Gathers the model and the entries that it cites, from the files and a way to find an entry. */
export function diagnosticProps(
  files: Omit<Diagnostic, 'scenarios'>,
  entry: (id: string) => { readonly url: string; readonly data: { readonly titre: string } } | undefined,
  racine: string,
  vignettes: readonly Vignette[] = [],
  echelle: readonly Echelon[] = [],
): DiagnosticProps {
  const modele = assembleModele(files);
  const citees = [
    ...modele.criteres,
    ...modele.orientations,
    ...modele.maintenant,
    ...modele.equipe,
    ...modele.secteur,
  ].flatMap(({ entrees = [] }) => modele.portees.flatMap(({ id }) => entreesDe(entrees, id)));
  const fiches = [...new Set(citees)].flatMap((id) => {
    const found = entry(id);
    return found ? [[id, { url: found.url, titre: found.data.titre }] as const] : [];
  });
  return { modele, fiches: Object.fromEntries(fiches), racine, vignettes, echelle };
}

/** The address of an entry as it can be read aloud, on paper: « conseils/mots-de-passe ». */
export const adresseCourte = ({ url }: Fiche): string => url.replace(/^\/|\/$/g, '');

/** A link from the root of the site, made relative to the page. */
export const lien = (racine: string, url: string): string => `${racine}${url.replace(/^\//, '')}`;
