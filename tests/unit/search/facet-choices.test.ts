import { expect, it } from 'vitest';
import { facetChoices } from '../../../src/search/facet-choices.ts';
import { FACETS } from '../../../src/search/state.ts';
import { sampleCarnet } from '../mdx/rendered.ts';

const carnet = sampleCarnet();
const facets = facetChoices(carnet);
const choices = (name: string) => facets.find(({ facet }) => facet === name)?.choices ?? [];

it('offers every facet of the address, in its order', () => {
  expect(facets.map(({ facet }) => facet)).toEqual(FACETS);
});

it('counts entries, and the lists with the page that holds them', () => {
  const count = (id: string) => choices('type').find((choice) => choice.id === id)?.count;
  expect(count('conseils')).toBe(carnet.entries.filter(({ kind }) => kind === 'conseils').length);
  expect(count('glossaire')).toBe(carnet.glossaire.length + 1);
  expect(count('normes')).toBe(carnet.normes.normes.length + 1);
  expect(count('contacts')).toBe(carnet.contacts.length + 1);
});

it('offers no value that leads to nothing', () => {
  for (const { choices: offered } of facets) expect(offered.filter(({ count }) => count === 0)).toEqual([]);
  const used = new Set(carnet.entries.flatMap(({ data }) => data.publics));
  expect(choices('public').map(({ id }) => id)).toEqual(
    carnet.taxonomie.publics.map(({ id }) => id).filter((id) => used.has(id)),
  );
});
