import { part } from '../ui/part.ts';
import { compose } from './compose.ts';
import { leafReader } from './leaves.ts';
import type { Selection } from './selection.ts';
import type { Listed } from './shelf.ts';

/** The document under the controls of the selection page: what paper gets. */
export interface SelectionDocument {
  /** Lays the entries out; settled once they are all there, or known to be missing. */
  show(selection: Selection): Promise<void>;
}

/** @param root where the site begins, as the page writes it */
export function selectionDocument(root: string, listed: ReadonlyMap<string, Listed>): SelectionDocument {
  const gather = leafReader(new URL(root, location.href));
  let latest: Selection = [];
  return {
    show: async (selection) => {
      latest = selection;
      part('rien-a-imprimer').hidden = selection.length > 0;
      part('incomplet').hidden = selection.length === 0;
      const { leaves, missing } = await gather(selection);
      // The reader went on choosing meanwhile: what she chose last is what counts.
      if (latest !== selection) return;
      const { contents, body } = compose(leaves, root);
      part('lignes-du-sommaire').innerHTML = contents;
      part('fiches').innerHTML = body;
      part('document').hidden = selection.length === 0;
      part('incomplet').hidden = true;
      part('manque').hidden = missing.length === 0;
      part('manquantes').textContent = sayMissing(missing.map((id) => listed.get(id)?.titre ?? id));
    },
  };
}

/** Nothing is left out in silence, on paper either. */
function sayMissing(titres: readonly string[]): string {
  if (titres.length === 0) return '';
  const which = titres.map((titre) => `«\u00a0${titre}\u00a0»`).join(', ');
  return titres.length > 1
    ? `Ces fiches manquent ici, elles n’ont pas pu être lues\u00a0: ${which}.`
    : `Cette fiche manque ici, elle n’a pas pu être lue\u00a0: ${which}.`;
}
