import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elided } from '../../../src/search/elided.ts';
import { aroundFirst, markLike, withoutHeading } from '../../../src/search/excerpt.ts';
import { stretches, written } from './excerpt.ts';

describe('an excerpt cut around the first word found', () => {
  it('keeps a short one whole', () => {
    const short = stretches('un [mot] de passe');
    expect(aroundFirst(short, 4)).toBe(short);
  });

  it.each([
    ['a b c d e f [g] h i j k l', '… f [g] h i j …'],
    ['[a] b c d e f g', '[a] b c d e …'],
    ['a b c d e f [g]', '… c d e f [g]'],
    ['a b c d e f g', 'a b c d e …'],
    ['a b c d [e] [f] g h', '… d [e] [f] g h'],
  ])('cuts « %s »', (whole, cut) => {
    expect(written(aroundFirst(stretches(whole), 5)).replaceAll('][', '] [')).toBe(cut);
  });

  it('never loses the first word found, and never shows more words than asked', () => {
    const words = fc.array(fc.record({ text: fc.stringMatching(/^[a-zé]{1,6}$/), found: fc.boolean() }));
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 12 }), (list, most) => {
        const excerpt = list.flatMap((word) => [word, { text: ' ', found: false }]);
        const cut = aroundFirst(excerpt, most);
        const shown = cut
          .map(({ text }) => text)
          .join('')
          .split(/\s+/);
        expect(shown.filter((word) => word !== '' && word !== '…').length).toBeLessThanOrEqual(most);
        const first = list.find(({ found }) => found);
        if (first) expect(cut.find(({ found }) => found)?.text).toBe(first.text);
      }),
    );
  });
});

it('an elided word is put together again, found or not, and nothing else is', () => {
  expect(elided("à l' <mark>école</mark>, d' ici")).toBe('à l’<mark>école</mark>, d’ici');
  expect(elided("<mark>jusqu'</mark> <mark>ici</mark>")).toBe('<mark>jusqu’</mark><mark>ici</mark>');
  expect(elided("' seul ' mot à' 3 qu'à")).toBe("' seul ' mot à' 3 qu'à");
});

describe('the excerpt of a part', () => {
  it('does not say its heading again', () => {
    const excerpt = stretches('Si ça [bloque]. La personne [oublie].');
    expect(written(withoutHeading(excerpt, 'Si ça bloque'))).toBe('La personne [oublie].');
  });

  it('stays whole when it begins elsewhere', () => {
    const excerpt = stretches('La personne [oublie].');
    expect(withoutHeading(excerpt, 'Si ça bloque')).toBe(excerpt);
  });
});

describe('a title', () => {
  it('marks what the excerpts found, whatever the case, accents and elision', () => {
    const marked = markLike("L'oubli du Mot de passe", [
      stretches('son [mot] de [passé] ; il y a [l’oubli]'),
    ]);
    expect(written(marked)).toBe('[L’oubli] du [Mot] de [passe]');
  });

  it('keeps every letter', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zàé ’,:-]{0,40}$/), (title) => {
        const marked = markLike(title, [stretches('[a] [é]')]);
        expect(
          marked
            .map(({ text }) => text)
            .join('')
            .replace(/\s+/g, ' '),
        ).toBe(title.replace(/\s+/g, ' '));
      }),
    );
  });
});
