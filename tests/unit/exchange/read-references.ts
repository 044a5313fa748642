import { createRequire } from 'node:module';

/** A name, by its parts. */
type ReadName = Readonly<Record<string, string>>;

/** What another program makes of a reference (CSL-JSON). */
export interface ReadReference {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly ReadName[];
  readonly issued?: { readonly 'date-parts': number[][] };
  readonly note?: string;
  readonly DOI?: string;
  readonly URL?: string;
}

// Citation.js has no types.
const packages = createRequire(import.meta.url);
packages('@citation-js/plugin-bibtex');
packages('@citation-js/plugin-ris');
const { plugins } = packages('@citation-js/core') as {
  readonly plugins: {
    readonly input: {
      chain(
        text: string,
        how: { readonly forceType: string; readonly generateGraph: false },
      ): ReadReference[];
    };
  };
};

/** A bibliography as Citation.js reads it, by what it calls the format. */
export const readReferences = (text: string, format: '@biblatex/text' | '@ris/file'): ReadReference[] =>
  plugins.input.chain(text, { forceType: format, generateGraph: false });
