import type { Carnet, Entry } from '../carnet/carnet.ts';
import { referenceUrl } from '../carnet/links.ts';
import type { Kind } from '../schemas/kinds.ts';
import { SITE_DESCRIPTION, SITE_LANGUAGE, SITE_NAME } from '../ui/fr.ts';
import { absoluteUrl } from './address.ts';
import { licenceUrl } from './licence.ts';

/** A thing described with the words of schema.org, to be written as JSON-LD. */
export interface StructuredData {
  readonly '@context': 'https://schema.org';
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

/** What an entry of each kind is for those who read the web by machine (https://schema.org/CreativeWork). */
const TYPES: Readonly<Record<Kind, string | readonly string[]>> = {
  conseils: 'Article',
  outils: ['HowTo', 'LearningResource'],
  pratiques: 'Article',
  articles: 'Article',
  vignettes: 'LearningResource',
};

const carnetOf = (site: URL) => ({ '@type': 'WebSite', name: SITE_NAME, url: absoluteUrl(site, '/') });

/** The carnet itself, and how to search it (https://schema.org/SearchAction). */
export const siteData = (site: URL): StructuredData => ({
  '@context': 'https://schema.org',
  ...carnetOf(site),
  description: SITE_DESCRIPTION,
  inLanguage: SITE_LANGUAGE,
  license: licenceUrl('CC-BY-SA-4.0'),
  potentialAction: {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absoluteUrl(site, '/chercher/')}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  },
});

/** An entry: what it is, its dates and its licence, and what only its kind has. */
export function entryData(entry: Entry, { taxonomie }: Pick<Carnet, 'taxonomie'>, site: URL): StructuredData {
  const { titre, resume, themes, publie_le, relu_le, licence } = entry.data;
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[entry.kind],
    [entry.kind === 'vignettes' || entry.kind === 'outils' ? 'name' : 'headline']: titre,
    description: resume,
    url: absoluteUrl(site, entry.url),
    inLanguage: SITE_LANGUAGE,
    license: licenceUrl(licence),
    datePublished: publie_le,
    dateModified: relu_le,
    isPartOf: carnetOf(site),
    about: taxonomie.themes.filter(({ id }) => themes.includes(id)).map(({ libelle }) => libelle),
    ...ofKind(entry),
  };
}

/** What one kind says that the others have no word for. */
function ofKind(entry: Entry): Readonly<Record<string, unknown>> {
  switch (entry.kind) {
    case 'outils':
      return {
        totalTime: `PT${entry.data.duree_minutes}M`,
        ...(entry.data.materiel.length > 0 && { supply: entry.data.materiel }),
      };
    case 'vignettes':
      return { learningResourceType: 'étude de cas' };
    case 'conseils':
      return { alternativeHeadline: entry.data.question };
    default:
      return {};
  }
}

/** The glossary: its terms, each with its definition and its own address. */
export const glossaryData = ({ glossaire }: Pick<Carnet, 'glossaire'>, site: URL): StructuredData => ({
  '@context': 'https://schema.org',
  '@type': 'DefinedTermSet',
  name: 'Glossaire',
  url: absoluteUrl(site, '/glossaire/'),
  inLanguage: SITE_LANGUAGE,
  license: licenceUrl('CC-BY-SA-4.0'),
  isPartOf: carnetOf(site),
  hasDefinedTerm: glossaire.map(({ id, terme, sigle, definition }) => ({
    '@type': 'DefinedTerm',
    name: terme,
    ...(sigle !== undefined && { termCode: sigle }),
    description: definition,
    url: absoluteUrl(site, referenceUrl('terme', id)),
  })),
});
