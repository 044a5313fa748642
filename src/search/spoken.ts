/** Small words as they are typed on a phone, and what they are: those that an expression is made of. */
const SPOKEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    veut: 've veu vx veus veux voulait voulais voulaient veulent vouloir',
    peut: 'pe peu peus pt px peux pouvait pouvais peuvent',
    pas: 'pa',
    que: 'ke k',
    qui: 'ki',
    quoi: 'koi kwa',
    est: 'é e',
    fait: 'fé fai',
    sait: 'sé sai sais savait savais savent',
    plus: 'plu pu',
    pour: 'pr',
    dans: 'ds',
    tout: 'tt',
    avec: 'av avc',
    comment: 'comen coment cmt',
  }).flatMap(([word, ways]) => ways.split(' ').map((way) => [way, word] as const)),
);

/** A word in normal form as it is written when nobody is in a hurry. */
export const unhurried = (plain: string): string => SPOKEN.get(plain) ?? plain;
