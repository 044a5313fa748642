import { createHash } from 'node:crypto';
import { escapeMarkup, jsonInPage } from '../exchange/markup.ts';
import { entryId, placeId, readAddress } from '../print/addresses.ts';
import { compose } from '../print/compose.ts';
import { SITE_NAME } from '../ui/fr.ts';
import { type BuiltPage, leafOf } from './leaf.ts';
import { lighter } from './lighter.ts';

/** Pages that stand together in the table of contents. */
export interface Shelf {
  readonly titre: string;
  readonly pages: readonly (BuiltPage & { readonly titre: string })[];
}

/** What the single file is made of. */
export interface Parts {
  readonly shelves: readonly Shelf[];
  /** Date of the content, in words. */
  readonly date: string;
  readonly css: string;
  /** A classic script. */
  readonly script: string;
  /** What the diagnostic needs. */
  readonly diagnostic: object;
  /** Addresses of places that the diagnostic leads to: its links are not in the document, they are made when it is shown. */
  readonly called: readonly string[];
}

/** Pages named in the head of the file. */
const HEAD = [
  ['urgence', 'En cas d’urgence'],
  ['diagnostic', 'Faire le point'],
  ['sommaire', 'Sommaire'],
  ['normes', 'Normes'],
  ['glossaire', 'Glossaire'],
] as const;

/** What the script finds by its name. */
const OWN_IDS =
  'accueil sommaire sans-script a-imprimer imprimer-choix imprimer-tout choix-dit trouve trouve-dit resultats page-outils imprimer-page'.split(
    ' ',
  );

/** Names by which a page, or a vignette to try, is asked for. */
const namedPlaces = ({ url, html }: BuiltPage): readonly string[] => [
  entryId(url),
  ...[...html.matchAll(/ id="(essayer=[^"]*)"/g)].map(([, id = '']) => placeId(url, id)),
];

/** The identifier of a place that is called by its address. */
const calledPlace = (address: string): readonly string[] => {
  const read = readAddress(address, '/');
  return read === undefined ? [] : [placeId(read.page, read.place)];
};

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the file may do: show itself with its own style and run its own script. It can reach nothing. */
const policyOf = ({ css, script }: Parts): string =>
  `default-src 'none'; style-src ${hash(css)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;

/**
 * The whole carnet as one HTML file that needs nothing else: to carry on a key or send by mail, and to open without a server. Without
 * script it is one long document; with it, one page is shown at a time and words are looked for.
 */
export function singleFile(parts: Parts): string {
  const { shelves, css, script, called } = parts;
  const pages = shelves.flatMap((shelf) => shelf.pages);
  const held = new Set(pages.map(({ url }) => url));
  const { body } = compose(
    pages.map((page) => leafOf(page, held)),
    '/',
    'screen',
  );
  const content = lighter(
    `${home(parts)}${body}`,
    new Set([...OWN_IDS, ...pages.flatMap(namedPlaces), ...called.flatMap(calledPlace)]),
  );
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyOf(parts)}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Le carnet hors connexion – ${SITE_NAME}</title><meta name="description" content="Tout le carnet dans un seul fichier, à lire sans connexion."><meta name="referrer" content="no-referrer"><style>${css}</style></head><body><a class="passer" href="#contenu">Aller au contenu</a>${header()}<div class="cadre"><main id="contenu" tabindex="-1" class="document">${content}</main></div>${footer(parts)}<script type="application/json" id="diagnostic-modele">${jsonInPage(parts.diagnostic)}</script><script>${script}</script></body></html>\n`;
}

const header = (): string =>
  `<header class="tete"><a class="marque" href="#accueil">${SITE_NAME}</a><nav aria-label="Rubriques"><ul>${HEAD.map(
    ([id, label]) => `<li><a href="#${id}">${label}</a></li>`,
  ).join(
    '',
  )}</ul></nav><search id="recherche" hidden><form class="recherche"><label class="hors-ecran" for="q">Chercher dans ce fichier</label><input id="q" type="search" placeholder="Chercher" autocomplete="off"><button type="submit">Chercher</button></form></search></header>`;

function home({ shelves, date }: Parts): string {
  const lists = shelves.map(
    ({ titre, pages }) =>
      `<h3>${escapeMarkup(titre)}</h3><ul>${pages
        .map(({ url, titre: line }) => `<li><a href="#${entryId(url)}">${escapeMarkup(line)}</a></li>`)
        .join('')}</ul>`,
  );
  return `<h1>${SITE_NAME}</h1><section id="accueil"><p class="papier">Carnet du ${date}.</p><p class="chapeau ecran">Tout le carnet dans un seul fichier, à lire sans connexion.</p><p class="ecran">Carnet du ${date}. Ce fichier ne demande rien au réseau et n’enregistre rien. Les liens vers d’autres sites demandent une connexion. Un carnet plus récent existe peut-être&nbsp;: gardez la date à l’œil, surtout pour les règles et les numéros.</p><p id="sans-script" class="avis">Ici, le script de ce fichier ne s’exécute pas&nbsp;: tout se lit à la suite, depuis le sommaire, et le diagnostic se remplit sur ses <a href="#diagnostic/personne/feuille">feuilles vierges</a>. Pour chercher et répondre à l’écran, enregistrez le fichier, puis ouvrez-le dans un navigateur.</p><div id="a-imprimer" class="ecran" hidden><p>Cochez des pages du sommaire pour les imprimer ensemble.</p><p class="boutons"><button type="button" class="bouton" id="imprimer-choix" disabled>Imprimer les pages cochées</button><button type="button" class="bouton clair" id="imprimer-tout">Tout imprimer</button></p><p aria-live="polite" aria-atomic="true" id="choix-dit"></p></div><nav class="sommaire" aria-labelledby="sommaire"><h2 id="sommaire" tabindex="-1">Sommaire</h2>${lists.join('')}</nav></section><section id="trouve" hidden><h2 tabindex="-1">Ce que le carnet en dit</h2><p aria-live="polite" aria-atomic="true" id="trouve-dit"></p><ol id="resultats" class="liste"></ol></section><p id="page-outils" class="page-outils ecran" hidden><a href="#sommaire">Sommaire</a><button type="button" class="bouton clair" id="imprimer-page">Imprimer cette page</button></p>`;
}

const footer = ({ date }: Parts): string =>
  `<footer class="pied cadre"><p>Textes&nbsp;: <a href="https://creativecommons.org/licenses/by-sa/4.0/deed.fr">CC BY-SA 4.0</a>. Carnet du ${date}. Sources lues en copie archivée. Ce carnet n’est pas un avis juridique.</p></footer>`;
