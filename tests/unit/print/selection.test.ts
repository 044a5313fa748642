import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { added, moved, removed, type Selection, same } from '../../../src/print/selection.ts';
import { linkTo, readRequest } from '../../../src/print/selection-link.ts';
import { sayAdded, sayMoved, sayRequest } from '../../../src/print/wording.ts';

const slug = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,20}[a-z0-9])?$/);
const id = fc.tuple(fc.constantFrom('outils', 'conseils', 'vignettes'), slug).map((parts) => parts.join('/'));
const selection = fc.uniqueArray(id, { maxLength: 30 });
const some = selection.filter(({ length }) => length > 0);
const all = (name: string): Selection => [name];

describe('selection', () => {
  it('holds each entry once, in the order in which they came', () => {
    fc.assert(
      fc.property(selection, fc.array(id), (chosen, more) => {
        const result = added(chosen, more);
        expect(new Set(result).size).toBe(result.length);
        expect(result.slice(0, chosen.length)).toEqual(chosen);
        expect(more.filter((one) => !result.includes(one))).toEqual([]);
      }),
    );
  });

  it('loses the entry that is taken out, and no other', () => {
    fc.assert(
      fc.property(some, fc.nat(), (chosen, at) => {
        const out = chosen[at % chosen.length] ?? '';
        expect(added(removed(chosen, out), [out]).toSorted()).toEqual(chosen.toSorted());
        expect(removed(chosen, out)).not.toContain(out);
      }),
    );
  });

  it('moves an entry by one place, and back', () => {
    fc.assert(
      fc.property(some, fc.nat(), (chosen, at) => {
        const place = at % chosen.length;
        const one = chosen[place] ?? '';
        const down = moved(chosen, one, 1);
        expect(down.indexOf(one)).toBe(Math.min(place + 1, chosen.length - 1));
        expect(down.toSorted()).toEqual(chosen.toSorted());
        if (!same(down, chosen)) expect(moved(down, one, -1)).toEqual(chosen);
      }),
    );
  });

  it('does not move what it does not hold', () => {
    expect(moved(['outils/a'], 'outils/b', 1)).toEqual(['outils/a']);
  });
});

describe('the link of a selection', () => {
  const ids = (hash: string, expand = all): Selection | undefined => readRequest(hash, expand)?.ids;

  it('gives the same selection back, escaped or not, whatever stands after it in a message', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('', '.', ',', '/', ' '), (chosen, after) => {
        const link = linkTo(chosen);
        expect(ids(link + after)).toEqual(chosen);
        expect(ids(`#${encodeURIComponent(link.slice(1))}`)).toEqual(chosen);
        expect(link).toMatch(/^#fiches=[a-z0-9/,-]+$/);
      }),
    );
  });

  it('takes a list for its entries', () => {
    const expand = (name: string) => (name === 'themes/t' ? ['outils/a', 'outils/b'] : [name]);
    expect(ids('#ajouter=outils/b,themes/t', expand)).toEqual(['outils/b', 'outils/a']);
  });

  it('is nothing for an empty selection', () => {
    expect(linkTo([])).toBe('');
  });

  it('parts what the carnet has from what it has not, each once', () => {
    fc.assert(
      fc.property(fc.array(id), fc.array(id), (known, asked) => {
        const request = readRequest(`#ajouter=${asked.join(',')}`, (one) =>
          known.includes(one) ? [one] : [],
        );
        expect(request?.ask).toBe('ajouter');
        const found = [...(request?.ids ?? []), ...(request?.unknown ?? [])];
        expect(found.toSorted()).toEqual([...new Set(asked)].toSorted());
        expect(request?.ids.filter((one) => !known.includes(one))).toEqual([]);
        expect(request?.unknown.filter((one) => known.includes(one))).toEqual([]);
      }),
    );
  });

  it('reads any text without fault', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(ids(`#fiches=${text}`, () => [])).toEqual([]);
        readRequest(text, all);
      }),
    );
  });

  it.for(['', '#', '#sommaire', '#outils/a', '#fiches', 'fiches=outils/a', '#autre=outils/a'])(
    'asks for nothing: %s',
    (hash) => {
      expect(readRequest(hash, all)).toBeUndefined();
    },
  );
});

describe('what is said of a selection', () => {
  const title = (one: string) => `«\u00a0${one}\u00a0»`;
  const lists: Record<string, Selection> = { 'themes/t': ['outils/a', 'outils/b', 'outils/c', 'outils/d'] };
  const expand = (name: string) => lists[name] ?? (name.startsWith('outils/') ? [name] : []);
  const said = (hash: string, keeping = false) => {
    const request = readRequest(hash, expand);
    return request === undefined ? '' : sayRequest(request, title, keeping);
  };

  it('names what a link added, and says how to go on', () => {
    expect(said('#ajouter=outils/a')).toBe(
      'Ajoutée\u00a0: «\u00a0outils/a\u00a0». Cochez-en d’autres dans la liste, ou demandez à garder pour continuer depuis les fiches.',
    );
    expect(said('#ajouter=outils/a,outils/b', true)).toBe(
      'Ajoutées\u00a0: «\u00a0outils/a\u00a0», «\u00a0outils/b\u00a0».',
    );
  });

  it('counts the entries of a list, which would be long to hear', () => {
    expect(said('#ajouter=themes/t,outils/a', true)).toBe('4\u00a0fiches ajoutées.');
  });

  it('counts what a link brought, and says what is not there', () => {
    expect(said('#fiches=outils/a,conseils/x')).toBe(
      '1\u00a0fiche dans cette sélection. Une fiche demandée n’est pas dans ce carnet, ou n’y est plus (conseils/x).',
    );
    expect(said('#fiches=conseils/x,conseils/y')).toBe(
      '2\u00a0fiches demandées ne sont pas dans ce carnet, ou n’y sont plus (conseils/x, conseils/y).',
    );
  });

  it('never repeats what does not look like an entry', () => {
    expect(said('#fiches=Appelez le 0900,<b>')).toBe(
      '2\u00a0fiches demandées ne sont pas dans ce carnet, ou n’y sont plus.',
    );
  });

  it('says nothing of an empty request', () => {
    expect(said('#fiches=')).toBe('');
  });

  it('says that nothing new came', () => {
    expect(sayAdded([])).toBe('Toutes y étaient déjà.');
  });

  it('says where an entry stands', () => {
    expect(sayMoved('«\u00a0A\u00a0»', 2, 5)).toBe('«\u00a0A\u00a0»\u00a0: place 2 sur 5.');
  });
});
