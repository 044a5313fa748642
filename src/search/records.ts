import type { Carnet } from '../carnet/carnet.ts';
import { facetUrl, referenceUrl } from '../carnet/links.ts';
import { readGroups } from './concepts.ts';
import type { About } from './indexable.ts';
import { namesOf } from './synonyms.ts';
import { CONCEPTS, conceptTokens, NATURE } from './tokens.ts';

/** Something found by searching that is only a part of a page: a word of the glossary, a norm, a contact. */
export interface SearchRecord extends About {
  readonly url: string;
  readonly content: string;
}

/** The ways in, each with what a result of it is called. */
const FACETS = [
  ['themes', 'Thème'],
  ['publics', 'Public'],
  ['postures', 'Posture'],
] as const;

/** What any contact is. */
const REACHED = 'téléphone tel numéro contact coordonnées';

/** The parts of the pages of lists, each found by itself and addressed at its anchor. */
export function recordsOf(carnet: Carnet): SearchRecord[] {
  const groups = readGroups(carnet.synonymes);
  return partsOf(carnet).map((record) => {
    const { title = '', alias = '' } = record.meta;
    const said = [title, ...alias.split(', ')];
    return { ...record, meta: { ...record.meta, [CONCEPTS]: conceptTokens(said, groups) } };
  });
}

const partsOf = (carnet: Carnet): SearchRecord[] => [
  ...carnet.glossaire.map((term) => ({
    url: referenceUrl('terme', term.id),
    content: `${term.terme}. ${term.definition}`,
    meta: {
      title:
        term.sigle === undefined || term.sigle === term.terme ? term.terme : `${term.terme} (${term.sigle})`,
      type: 'Mot',
      resume: term.definition,
      alias: namesOf(term).slice(1).join(', '),
    },
    filters: { type: ['glossaire'] },
  })),
  ...carnet.normes.normes.map(({ id, titre, resume, ou_agir, reference, alias, juridiction }) => ({
    url: referenceUrl('norme', id),
    content: `${resume} ${ou_agir} ${reference}`,
    meta: { title: titre, type: 'Norme', resume, alias: alias.join(', ') },
    filters: { type: ['normes'], juridiction: [juridiction] },
  })),
  ...FACETS.flatMap(([facet, type]) =>
    carnet.taxonomie[facet].map(({ id, libelle, definition, alias }) => ({
      url: facetUrl(facet, id),
      content: `${libelle}. ${definition}`,
      meta: { title: libelle, type, resume: definition, alias: alias.join(', ') },
      filters: { type: ['page'] },
    })),
  ),
  ...carnet.contacts.map(({ id, nom, pour, horaires = '', telephone = '', alias, juridiction }) => ({
    url: referenceUrl('contact', id),
    content: `${nom}. ${pour}. ${horaires}`,
    meta: {
      title: nom,
      type: 'Contact',
      resume: pour,
      alias: [...alias, ...waysToDial(telephone)].join(', '),
      [NATURE]: REACHED,
    },
    filters: { type: ['contacts'], juridiction: [juridiction] },
  })),
];

/** A number as it is printed, its groups parted by spaces, and as one types it in haste. */
const waysToDial = (telephone: string): string[] =>
  telephone === '' ? [] : [...new Set([telephone.replace(/\D+/g, ' ').trim(), telephone.replace(/\D/g, '')])];
