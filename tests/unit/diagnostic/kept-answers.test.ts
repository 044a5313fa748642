import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VIERGE } from '../../../src/diagnostic/form-state.ts';
import { decodeKept, encodeKept } from '../../../src/diagnostic/kept-answers.ts';
import { modele, situations } from './load.ts';

describe('answers that are kept', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(situations, situations, ({ portee, reponses: personne }, { reponses: service }) => {
        const kept = { portee, reponses: { personne, service }, intention: 'place' as const };
        expect(decodeKept(modele, encodeKept(modele, { ...VIERGE, ...kept }))).toEqual(kept);
      }),
    );
  });
  it('hold nothing that was typed', () => {
    const written = encodeKept(modele, {
      ...VIERGE,
      parole: 'secret un',
      question: 'secret deux',
      propres: { personne: { E1: 'secret trois' }, service: {} },
    });
    expect(written).not.toContain('secret');
  });
  it('are dropped when another version wrote them', () => {
    const written = encodeKept({ ...modele, version: modele.version + 1 }, VIERGE);
    expect(decodeKept(modele, written)).toBeUndefined();
  });
  it('are read without trust', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(decodeKept(modele, text)).toBeUndefined();
      }),
    );
    const odd = { version: modele.version, portee: 7, reponses: { personne: { loi: 'peut-être' } } };
    expect(decodeKept(modele, JSON.stringify(odd))).toEqual({
      portee: 'personne',
      reponses: { personne: {}, service: {} },
      intention: undefined,
    });
  });
});
