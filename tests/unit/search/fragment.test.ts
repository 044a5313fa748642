import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { lighterFragment } from '../../../src/search/fragment.ts';
import { veiled } from '../../../src/search/veil.ts';

it('a fragment keeps what is shown and read, can be read again, and loses the rest', () => {
  const heading = { element: 'h2', id: 'faire', text: veiled("Que faire de l' agence"), location: 3 };
  const fragment = {
    url: '/conseils/code/',
    content: veiled("Le code est à elle, pas à l' agence."),
    word_count: 9,
    filters: { type: ['conseils'] },
    meta: { title: "L' agence", alias: 'pin', notions: 'co0de1', synonymes: 'puk' },
    anchors: [heading, { element: 'span', id: 'terme-pin', text: 'Code PIN', location: 9 }],
  };
  const light = lighterFragment(gzipSync(`pagefind_dcd${JSON.stringify(fragment)}`));
  const [signature, json] = [gunzipSync(light).subarray(0, 12), gunzipSync(light).subarray(12)].map(String);
  expect(signature).toBe('pagefind_dcd');
  expect(JSON.parse(json ?? '')).toEqual({
    ...fragment,
    content: "Le code est à elle, pas à l' agence.",
    filters: {},
    meta: { title: 'L’agence', alias: 'pin' },
    anchors: [{ ...heading, text: 'Que faire de l’agence' }],
  });
});
