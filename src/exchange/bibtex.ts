import { oneLine } from '../typography/one-line.ts';
import { dateParts, type Reference } from './reference.ts';
import { REFERENCE_TYPES } from './reference-types.ts';

/** Signs that TeX would obey instead of printing them. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The first of two signs that TeX would draw as one: `--` as a dash, `<<` as a guillemet. */
const LIGATURES = /([-'`,<>])(?=\1)|[?!](?=`)/g;

/** A text as TeX prints it. Its own French spacing replaces ours: narrow no-break spaces stop older engines. */
const inTex = (text: string): string =>
  oneLine(text)
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replace(/[\\~^&%$#_{}]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
    .replace(LIGATURES, '$&{}');

/** What holds a document, and what names its publisher, by type of entry. */
const CONTAINER: Readonly<Record<string, string>> = {
  book: 'maintitle',
  incollection: 'booktitle',
  inproceedings: 'booktitle',
  report: 'series',
};
const PUBLISHER: Readonly<Record<string, string>> = {
  online: 'organization',
  report: 'institution',
  thesis: 'institution',
  standard: 'organization',
};

/** How TeX calls a language: it then keeps the capitals of a title, which it would lower as English wants. */
const LANGUAGES: Readonly<Record<string, string>> = {
  de: 'german',
  en: 'english',
  fr: 'french',
  nl: 'dutch',
};

/** Part of a name; one that holds what parts names is kept whole. */
const namePart = (part: string): string => (/,|\sand\s/i.test(part) ? `{${inTex(part)}}` : inTex(part));

/** Names apart by `and`; those of organisations in braces, so that no part of them is taken for a surname. */
const names = ({ author = [] }: Reference): string =>
  author
    .map((name) =>
      'literal' in name
        ? `{${inTex(name.literal)}}`
        : [name.family, name.given]
            .filter((part) => part !== undefined)
            .map(namePart)
            .join(', '),
    )
    .join(' and ');

function entry(reference: Reference): string {
  const { bib, subtype } = { subtype: undefined, ...REFERENCE_TYPES[reference.type] };
  const text = (value: string | undefined) => (value === undefined ? undefined : inTex(value));
  const date = dateParts(reference);
  const fields = [
    ['entrysubtype', subtype],
    ['author', names(reference) || undefined],
    ['title', text(reference.title)],
    [CONTAINER[bib] ?? 'journaltitle', text(reference['container-title'])],
    [PUBLISHER[bib] ?? 'publisher', text(reference.publisher)],
    ['date', date.join('-') || undefined],
    // For BibTeX, which knows no `date`.
    ['year', date[0]],
    ['number', text(reference.number)],
    ['pages', text(reference.page)],
    ['doi', reference.DOI],
    ['url', reference.URL],
    ['urldate', reference.custom?.consulte],
    ['langid', LANGUAGES[reference.language?.split('-')[0] ?? '']],
    ['language', reference.language],
    ['note', text(reference.note)],
  ].filter(([, value]) => value !== undefined);
  return `@${bib}{${reference.id},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

/** A bibliography in BibLaTeX, in UTF-8, which Zotero, JabRef, Mendeley and LaTeX read. */
export const toBibtex = (references: readonly Reference[]): string => references.map(entry).join('\n');
