import type { Carnet } from '../carnet/carnet.ts';
import { ofKind } from '../carnet/facets.ts';
import { carnetDate } from '../carnet/freshness.ts';
import { frenchDate } from '../typography/dates.ts';
import { oneLine } from '../typography/one-line.ts';
import { SITE_DESCRIPTION, SITE_NAME } from '../ui/fr.ts';
import { addressFromRoot } from './address.ts';

/** What else is worth reading, beside the entries. */
const PAGES = [
  ['/urgence/', 'En cas d’urgence', 'les numéros à appeler'],
  ['/glossaire/', 'Glossaire', 'les mots du carnet'],
  ['/normes/', 'Normes', 'les textes de droit, du plus haut au plus bas'],
  ['/sources/', 'Sources', 'la bibliographie, et comment chaque document a été lu'],
  ['/a-propos/', 'À propos', 'd’où vient le carnet et ce qu’il n’est pas'],
] as const;

const DATA = [
  ['/carnet.json', 'Tout le carnet', 'données ouvertes, avec les textes'],
  ['/sources.json', 'Sources', 'bibliographie en CSL-JSON'],
] as const;

/** A text in a line of Markdown, where no sign of it starts a link, a tag or code. */
const inMarkdown = (text: string): string => oneLine(text).replace(/[\\`[\]<]/g, '\\$&');

/** The carnet in one page of Markdown, for programs that read (https://llmstxt.org/): each entry in a line. */
export function llmsText(carnet: Carnet, site: URL | undefined): string {
  const line = ([url, name, what]: readonly [string, string, string]) =>
    `- [${inMarkdown(name)}](${addressFromRoot(site, url)}): ${inMarkdown(what)}`;
  const part = (title: string, lines: readonly (readonly [string, string, string])[]) =>
    `## ${title}\n\n${lines.map(line).join('\n')}\n`;
  return [
    `# ${SITE_NAME}\n`,
    `> ${SITE_DESCRIPTION}\n`,
    `Relu pour la dernière fois le ${frenchDate(carnetDate(carnet))}. Textes sous licence CC BY-SA 4.0 : citez la fiche et la date de sa relecture. Ce carnet n’est pas un avis juridique : chaque fiche dit ses sources et ce qui reste à vérifier.\n`,
    ...carnet.taxonomie.types.map(({ id, libelle }) =>
      part(
        libelle,
        ofKind(carnet, id).map(({ url, data }) => [url, data.titre, data.resume] as const),
      ),
    ),
    part('Repères', PAGES),
    part('Données', DATA),
  ].join('\n');
}
