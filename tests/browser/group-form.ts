import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { criteresPoses } from '../../src/diagnostic/model.ts';
import { encode } from '../../src/diagnostic/share-code.ts';
import type { Answer } from '../../src/schemas/diagnostic-ids.ts';
import { modele } from '../unit/diagnostic/load.ts';

export const url = `${inject('root')}diagnostic/groupe/`;
export const NARROW = { viewport: { width: 320, height: 640 } };
export const BAD = '0q3ju jqcfq';

/** The code of someone who answers the same to everything, with some exceptions. */
const code = (answer: Answer, others: Readonly<Record<string, Answer>> = {}) =>
  encode(modele, {
    portee: 'personne',
    reponses: {
      ...Object.fromEntries(criteresPoses(modele, 'personne').map(({ id }) => [id, answer])),
      ...others,
    },
  });
export const first = [
  code('oui'),
  code('oui', { temps: 'non' }),
  code('oui', { loi: 'nsp' }),
  code('partie'),
];
export const second = [code('oui'), code('oui', { loi: 'non' }), code('oui'), code('partie')];
/** Twelve people, divided on everything. */
export const crowd = Array.from({ length: 12 }, (_, index) =>
  code(index % 2 === 0 ? 'oui' : 'non', index < 2 ? { suite: 'partie' } : {}),
);

/** Twelve people, nearly all of whom give one answer to everything: the longest rows. */
export const alike = (answer: Answer) =>
  Array.from({ length: 12 }, (_, index) =>
    code(answer, index < 2 ? { [index === 0 ? 'loi' : 'temps']: 'partie' } : {}),
  );

export const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
