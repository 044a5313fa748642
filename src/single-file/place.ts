/** What an address of the file asks for, after « # ». */
export type Place =
  | { readonly ask: 'words'; readonly typed: string }
  | { readonly ask: 'place'; readonly id: string };

const WORDS = 'chercher=';

/**
 * Reads the part of an address after « # ». The diagnostic writes addresses of the site, `outils/mandat-court/` or `contacts/#police`: they
 * name the same places.
 */
export function readPlace(hash: string): Place {
  const asked = unescaped(hash.replace(/^#/, ''));
  if (asked.startsWith(WORDS)) return { ask: 'words', typed: asked.slice(WORDS.length) };
  return { ask: 'place', id: asked.replace('/#', '/').replace(/\/$/, '') };
}

/** The address of what is found for some words. */
export const placeOfWords = (typed: string): string => `#${WORDS}${encodeURIComponent(typed)}`;

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
