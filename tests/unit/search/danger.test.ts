import { expect, it } from 'vitest';
import { isDangerous, readDanger } from '../../../src/search/danger.ts';
import { wordsOf } from '../../../src/search/words.ts';

const dangers = [
  'overdose',
  'des coups',
  'bu ou avalé avec javel ou boîte',
  'frappe sauf clavier ou porte',
].map(readDanger);

it.each([
  'une OVERDOSE',
  'un coup, des coups',
  'il a bu de la javel',
  'la boîte, elle l’a avalée',
  'on le frappe',
])('« %s » is a danger', (said) => expect(isDangerous(wordsOf(said), dangers)).toBe(true));

it.each(['un coup', 'il a bu un café', 'la javel', 'ma boîte mail', 'il frappe à la porte', ''])(
  '« %s » is none',
  (said) => expect(isDangerous(wordsOf(said), dangers)).toBe(false),
);
