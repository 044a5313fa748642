import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedAddress, textFragment } from '../../../src/search/text-fragment.ts';
import { stretches } from './excerpt.ts';

/** The fragment as one reads it. */
const read = (text: string): string => decodeURIComponent(textFragment(stretches(text)));

describe('a text fragment', () => {
  it.each([
    ['noter un [code] sur papier', ':~:text=un-,code,-sur'],
    ['un [mot] de [passe] oublié', ':~:text=un-,mot de passe,-oublié'],
    ['[mot]', ':~:text=mot'],
    ['rien de trouvé', ''],
    ['', ''],
  ])('names the words of « %s » by their neighbours', (excerpt, fragment) => {
    expect(read(excerpt)).toBe(fragment);
  });

  it('says no neighbour across a sign that only the index may have', () => {
    expect(read('Faire. [Notez], puis [rangez] (2)')).toBe(':~:text=Notez&text=puis-,rangez');
    expect(read('un «\u00a0[code]\u00a0» perdu')).toBe(':~:text=code');
  });

  it('keeps signs out of what is marked, except those that a narrow space ties to the word', () => {
    expect(read('le mot de [passe]\u202f? oui')).toBe(':~:text=de-,passe\u202f?');
    expect(read('le [code] secret\u202f! oui')).toBe(':~:text=le-,code');
    expect(read('au [CPAS]).')).toBe(':~:text=au-,CPAS');
  });

  it('does not count on hyphens beside the words', () => {
    expect(read('a-t-il [code] vous-même')).toBe(':~:text=code');
  });

  it('writes what has a meaning in fragments so that it has none', () => {
    expect(textFragment(stretches('[e-mail] R&D'))).toBe(':~:text=e%2Dmail,-R%26D');
  });

  it('marks three places at most, none twice', () => {
    expect(read('un [a] b. Un [c] d. Un [e] f. Un [g] h.').match(/text=/g)).toHaveLength(3);
    expect(read('un [a] b. et un [a] b.')).toBe(':~:text=un-,a,-b');
  });

  it('is a valid end of address, whatever the text', () => {
    const text = fc.array(fc.record({ text: fc.string({ unit: 'grapheme' }), found: fc.boolean() }));
    fc.assert(
      fc.property(text, (excerpt) => {
        const fragment = textFragment(excerpt);
        expect(fragment).toMatch(/^(?::~:text=[^&\s#]+(?:&text=[^&\s#]+){0,2})?$/);
        expect(() => new URL(`https://exemple.be/#a${fragment}`)).not.toThrow();
      }),
    );
  });
});

describe('the address of a result', () => {
  it('keeps its heading', () => {
    expect(markedAddress('/a/#faire', stretches('un [code]'))).toBe('/a/#faire:~:text=un-,code');
  });
  it('goes to the words alone when there is no heading', () => {
    expect(markedAddress('/a/', stretches('un [code]'))).toBe('/a/#:~:text=un-,code');
  });
  it('stays as it is when no word was found', () => {
    expect(markedAddress('/a/', stretches('un code'))).toBe('/a/');
  });
});
