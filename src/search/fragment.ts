import { gunzipSync, gzipSync } from 'node:zlib';
import { elided } from './elided.ts';
import { CONCEPTS, NATURE } from './tokens.ts';
import { unveiled } from './veil.ts';

/** What each fragment begins with, before its JSON. */
const SIGNATURE = 'pagefind_dcd';

/** What a record is found by, which the index itself holds, and what it is filed under: nothing shows these. */
const UNREAD: ReadonlySet<string> = new Set([CONCEPTS, NATURE, 'synonymes']);

/** What Pagefind keeps of a page to show it as a result. */
interface Fragment {
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly element: string; readonly text: string }[];
  readonly filters: object;
}

/**
 * A fragment without what nothing reads from it, a fifth of its bytes: each result fetches one, and a device that keeps the carnet keeps
 * them all. Only headings part a page into places.
 */
export function lighterFragment(content: Uint8Array): Uint8Array {
  const { meta, anchors, ...rest }: Fragment = JSON.parse(
    unveiled(gunzipSync(content).toString()).slice(SIGNATURE.length),
  );
  const light: Fragment = {
    ...rest,
    meta: Object.fromEntries(
      Object.entries(meta).flatMap(([name, text]) => (UNREAD.has(name) ? [] : [[name, elided(text)]])),
    ),
    anchors: anchors
      .filter(({ element }) => /^h\d$/.test(element))
      .map((anchor) => ({ ...anchor, text: elided(anchor.text) })),
    filters: {},
  };
  return gzipSync(SIGNATURE + JSON.stringify(light), { level: 9 });
}
