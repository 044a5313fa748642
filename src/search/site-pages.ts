import type { Carnet } from '../carnet/carnet.ts';
import { readGroups } from './concepts.ts';
import { type About, indexable } from './indexable.ts';
import type { SearchRecord } from './records.ts';
import { CONCEPTS, conceptTokens } from './tokens.ts';

/** What a built page says of itself in its head: its title without that of the carnet, and its description. */
const TITLE = /<title>(.*?)(?: – [^<]*)?<\/title>/;
const DESCRIPTION = /<meta name="description" content="([^"]*)"/;

/** What the search knows of the pages that are not entries, by address. */
export function aboutSitePages({
  pages,
  taxonomie,
  synonymes,
}: Pick<Carnet, 'pages' | 'taxonomie' | 'synonymes'>): ReadonlyMap<string, About> {
  const groups = readGroups(synonymes);
  return new Map(
    [...pages, ...taxonomie.types.map(({ id, alias }) => ({ page: `/${id}/`, alias }))].map(
      ({ page, alias }) => [
        page,
        { meta: { alias: alias.join(', '), [CONCEPTS]: conceptTokens(alias, groups) }, filters: {} },
      ],
    ),
  );
}

/**
 * A page whose text is not searched, because it lists what is found by itself, is found by its name and by the words that people use for it.
 * @returns nothing for a page that is searched whole
 */
export function sitePageRecord(
  url: string,
  html: string,
  about: About | undefined,
): SearchRecord | undefined {
  const [, title = ''] = TITLE.exec(html) ?? [];
  const [, resume = ''] = DESCRIPTION.exec(html) ?? [];
  return about === undefined || indexable(html) !== undefined
    ? undefined
    : {
        url,
        content: resume,
        meta: { title, type: 'Page', resume, ...about.meta },
        filters: { type: ['page'] },
      };
}
