import { byText, type Carnet } from '../carnet/carnet.ts';
import { dangers } from '../carnet/dangers.ts';
import { entrances, withFacet } from '../carnet/facets.ts';
import { type FacetName, referenceUrl } from '../carnet/links.ts';
import { restingOn } from '../carnet/related.ts';
import { majuscule } from '../diagnostic/wording.ts';
import { anchorOf, typstCall, typstText } from '../mdx/typst.ts';
import type { Contact } from '../schemas/contact.ts';
import type { Norme } from '../schemas/norme.ts';
import { frenchDate } from '../typography/dates.ts';
import { certaintyLabels, doubtMark, jurisdictionLabels, negotiableLabels } from '../ui/fr.ts';
import { reference } from './reference.ts';

/** Whom to call in danger: numbers first, their sources stand with the contacts at the end of the book. */
export function emergencies(carnet: Carnet): string {
  return [
    typstCall(
      'section',
      { ancre: 'urgence', titre: 'En cas d’urgence ou de danger' },
      'Appelez d’abord. Le reste attendra. La source de chaque numéro et la date où elle a été lue\u00a0: #vers(cible: "contacts")[Numéros et adresses].',
    ),
    ...dangers(carnet).flatMap(({ titre, contacts }) => [
      typstCall('danger', {}, typstText(titre)),
      ...contacts.map((contact) => service(contact, {}, typstText(`${use(contact)}. ${doubt(contact)}`))),
    ]),
  ].join('\n\n');
}

/** Every public number and address, with its source and how sure it is. */
export function contacts(carnet: Carnet): string {
  return [
    typstCall(
      'section',
      { ancre: 'contacts', titre: 'Numéros et adresses' },
      'Chaque numéro porte sa source et la date où elle a été lue. Vérifiez-le avant de le recopier sur une affiche.',
    ),
    ...carnet.contacts.map((contact) => {
      const { adresse, url, juridiction, source } = contact;
      const lines = [
        typstText(`${use(contact)}. ${adresse === undefined ? '' : `${adresse}. `}`),
        url === undefined ? '' : typstCall('adresse', { url }),
        typstCall('petit', {}, typstText(`${jurisdictionLabels[juridiction]}. ${checked(contact)}`)),
        typstCall('petit', {}, reference(carnet, source)),
      ];
      return service(contact, { ancre: anchorOf(referenceUrl('contact', contact.id)) }, lines.join(' '));
    }),
  ].join('\n\n');
}

const use = ({ pour, horaires }: Contact): string =>
  [pour, horaires].flatMap((part) => (part === undefined ? [] : majuscule(part))).join('. ');

const doubt = ({ certitude, a_verifier }: Contact): string =>
  a_verifier === undefined ? '' : `${certaintyLabels[certitude]}\u00a0: ${a_verifier.replace(/\.$/, '')}. `;

const checked = (contact: Contact): string =>
  `${doubt(contact) || `${certaintyLabels.etabli}. `}Vérifié sur copie archivée le ${frenchDate(contact.verifie_le)}.`;

const service = (
  { nom, telephone, courriel }: Contact,
  place: { readonly ancre?: string },
  details: string,
): string =>
  typstCall('service', { ...place, nom, joindre: telephone?.replaceAll(' ', '\u00a0') ?? courriel }, details);

/** The ladder of norms, from top to bottom, with the entries that rest on each text. */
export function norms(carnet: Carnet): string {
  const { niveaux, regles_de_lecture, normes } = carnet.normes;
  return [
    typstCall(
      'section',
      { ancre: 'normes', titre: 'L’échelle des normes' },
      'Quand une règle bloque, une question d’abord\u00a0: à quel échelon est-elle écrite, et qui peut la changer\u202f?',
    ),
    typstCall('sous-titre', {}, 'Trois règles pour lire l’échelle'),
    typstCall(
      'enum',
      {},
      ...regles_de_lecture.map(
        ({ texte, explication }) => `#strong[${typstText(texte)}]; ${typstText(explication)}`,
      ),
    ),
    ...niveaux.flatMap(({ id, rang, libelle, definition }) => [
      typstCall('echelon', { ancre: `normes/#niveau-${id}`, rang, libelle }, typstText(definition)),
      ...normes.filter(({ niveau }) => niveau === id).map((norme) => norm(carnet, norme)),
    ]),
  ].join('\n\n');
}

function norm(carnet: Carnet, norme: Norme): string {
  const doubt = norme.certitude === 'etabli' ? '' : ` [${doubtMark(norme.certitude)}]`;
  const settled = norme.a_verifier === undefined ? '' : ` Ce qui trancherait\u00a0: ${norme.a_verifier}`;
  const date = norme.date === undefined ? '' : ` (${frenchDate(norme.date)})`;
  const entries = restingOn(carnet, norme.id);
  const own = norme.sources.every(({ id }) => carnet.source(id).URL !== norme.url) ? norme.url : undefined;
  return typstCall(
    'norme',
    { ancre: anchorOf(referenceUrl('norme', norme.id)), titre: norme.titre },
    `${typstText(norme.resume)}${doubt === '' ? '' : `#strong[${typstText(doubt)}];`}`,
    typstText(`${negotiableLabels[norme.negociable]}. ${norme.ou_agir.replace(/\.$/, '')}.${settled}`),
    typstText(`${norme.reference}${date}. ${norme.edicte_par}. ${jurisdictionLabels[norme.juridiction]}. `) +
      // Most often a source of the text has the address of the text: it is printed once.
      (own === undefined ? '' : typstCall('adresse', { url: own })),
    ...norme.sources.map((pointer) => reference(carnet, pointer)),
    ...(entries.length === 0
      ? []
      : [
          `Fiches qui s’y appuient\u00a0: ${entries
            .map(({ id, data }) => typstCall('vers', { cible: id }, typstText(data.titre)))
            .join(', ')}.`,
        ]),
  );
}

/** Every term with its definition, what people say for it, and its sources. */
export function glossary(carnet: Carnet): string {
  const terms = carnet.glossaire.toSorted(byText(({ terme }) => terme));
  return [
    typstCall(
      'section',
      { ancre: 'glossaire', titre: 'Glossaire' },
      'Les mots du carnet, en une ou deux phrases, avec ceux que l’on emploie vraiment.',
    ),
    ...terms.map(({ id, terme, sigle, definition, synonymes, voir, sources }) =>
      typstCall(
        'terme-defini',
        {
          ancre: anchorOf(referenceUrl('terme', id)),
          nom: sigle !== undefined && sigle !== terme ? `${terme} (${sigle})` : terme,
        },
        typstText(definition),
        ...(synonymes.length > 0 ? [typstText(`On dit aussi\u00a0: ${synonymes.join(', ')}.`)] : []),
        ...(voir.length > 0
          ? [
              `Voir\u00a0: ${voir
                .map((other) =>
                  typstCall(
                    'vers',
                    { cible: anchorOf(referenceUrl('terme', other)) },
                    typstText(carnet.terme(other).terme),
                  ),
                )
                .join(', ')}.`,
            ]
          : []),
        ...sources.map((pointer) => reference(carnet, pointer)),
      ),
    ),
  ].join('\n\n');
}

/** The entries by theme and by public: another way in than the five parts. */
export function themes(carnet: Carnet): string {
  const lists = (facet: FacetName): string[] =>
    entrances(carnet, facet).map(({ id, libelle }) => {
      const entries = withFacet(carnet, facet, id);
      return typstCall('theme', {
        titre: libelle,
        cibles: entries.map((entry) => entry.id),
        titres: entries.map(({ data }) => data.titre),
      });
    });
  return [
    typstCall('section', { ancre: 'themes', titre: 'Les fiches par thème et par public' }),
    typstCall(
      'en-colonnes',
      { nombre: 2 },
      [
        typstCall('titre-de-colonne', {}, 'Thèmes'),
        ...lists('themes'),
        typstCall('titre-de-colonne', {}, 'Personnes concernées'),
        ...lists('publics'),
      ].join('\n\n'),
    ),
  ].join('\n\n');
}
