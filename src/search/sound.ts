/** How French letters sound, roughly: pattern, then what it becomes. In order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[ck]s(?=e?$)/, 'x'],
  [/qu|q|ck/g, 'k'],
  [/ph/g, 'f'],
  [/[sc]h/g, '\u0283'],
  [/h/g, ''],
  [/(?:ti(?=on))/g, 'si'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ge(?=[ao])|g(?=[eiy])/g, 'j'],
  [/eau|au/g, 'o'],
  [/[ae]i|er$|ez$|et$/g, 'e'],
  [/[ae][mn](?![aeiouymn])/g, '\u00e3'],
  [/x(?=.)/g, 'ks'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(..)[stdxp]$/g, '$1'],
  [/(..)e$/g, '$1'],
];

/** How a word in normal form sounds: words that are written otherwise but said alike give the same. */
export const soundOf = (plain: string): string =>
  SOUNDS.reduce((sound, [letters, said]) => sound.replace(letters, said), plain);
