import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFor } from '../../../src/offline/answer.ts';

const SITE = 'https://exemple.be/a/b/';
const kept = new Map(
  ['', 'conseils/', 'conseils/x/', 'favicon.svg', 'pagefind/pagefind-entry.json'].map((address) => [
    SITE + address,
    `body of ${address}`,
  ]),
);
const ask = (address: string) => answerFor(SITE + address, async (url) => kept.get(url));

describe('answerFor', () => {
  it.each([
    ['', { kept: 'body of ' }],
    ['index.html', { kept: 'body of ' }],
    ['conseils/', { kept: 'body of conseils/' }],
    ['conseils/index.html?q=a#b', { kept: 'body of conseils/' }],
    ['conseils', { redirect: `${SITE}conseils/` }],
    ['conseils/x?q=a%20b#c', { redirect: `${SITE}conseils/x/?q=a%20b` }],
    ['pagefind/pagefind-entry.json?ts=123', { kept: 'body of pagefind/pagefind-entry.json' }],
    ['favicon.svg/', undefined],
    ['favicon', undefined],
    ['nulle-part/', undefined],
  ])('to « %s »', async (address, expected) => {
    expect(await ask(address)).toEqual(expected);
  });

  it('answers alike whatever follows the path', async () => {
    await fc.assert(
      fc.asyncProperty(fc.webQueryParameters(), fc.webFragments(), async (query, fragment) => {
        expect(await ask(`conseils/?${query}#${fragment}`)).toEqual({ kept: 'body of conseils/' });
      }),
    );
  });
});
