import { describe, expect, it } from 'vitest';
import { imprint, issuedDate, signatories } from '../../../src/carnet/citation.ts';
import { doubtfulPlaces, doubtsOf } from '../../../src/carnet/doubts.ts';
import { entrances, isForm, ofKind, withFacet } from '../../../src/carnet/facets.ts';
import { carnetDate, isOverdue, recentlyReviewed } from '../../../src/carnet/freshness.ts';
import { related, restingOn } from '../../../src/carnet/related.ts';
import { cutSection } from '../../../src/mdx/section.ts';
import type { Source } from '../../../src/schemas/source.ts';
import { sampleCarnet, sampleEntry, treeOf } from '../mdx/rendered.ts';

const carnet = sampleCarnet();
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('facets', () => {
  it('files entries under their kind and their facets', () => {
    expect(ids(ofKind(carnet, 'outils'))).toEqual(['outils/carte-d-acces']);
    expect(withFacet(carnet, 'postures', 'veut')).toHaveLength(carnet.entries.length);
    expect(withFacet(carnet, 'postures', 'sais')).toEqual([]);
  });

  it('opens no way in that leads nowhere', () => {
    expect(entrances(carnet, 'postures').map(({ id, count }) => [id, count])).toEqual([
      ['veut', carnet.entries.length],
      ['peux', carnet.entries.length],
    ]);
  });

  it('knows a form', () => {
    expect(carnet.entries.filter(isForm).map(({ id }) => id)).toEqual(['outils/carte-d-acces']);
  });
});

describe('freshness', () => {
  it('dates the carnet by its content', () => {
    expect(carnetDate(carnet)).toBe('2026-11-01');
  });

  it('is overdue the day after its date, not on it', () => {
    expect(isOverdue(sampleEntry(), '2027-05-01')).toBe(false);
    expect(isOverdue(sampleEntry(), '2027-05-02')).toBe(true);
  });

  it('lets kinds take turns among the entries of one day', () => {
    const twin = { ...sampleEntry(), id: 'conseils/autre' };
    const shown = recentlyReviewed({ entries: [sampleEntry(), twin, ...ofKind(carnet, 'outils')] }, 2);
    expect(ids(shown)).toEqual(['conseils/se-deconnecter', 'outils/carte-d-acces']);
  });
});

describe('related', () => {
  it('gives what the author chose, then what chose the entry', () => {
    expect(ids(related(carnet, sampleEntry()))).toEqual(['outils/carte-d-acces']);
    expect(ids(related(carnet, sampleEntry('outils/carte-d-acces')))).toEqual(['conseils/se-deconnecter']);
  });

  it('goes from a norm to the entries that rest on it', () => {
    expect(ids(restingOn(carnet, 'deconnexion-2018'))).toEqual(['conseils/se-deconnecter']);
    expect(restingOn(carnet, 'unknown')).toEqual([]);
  });
});

describe('doubts', () => {
  const doubtful = {
    ...sampleEntry(),
    tree: treeOf(
      'Oui. <AVerifier certitude="probable" pourquoi="Lire la loi.">Le <Norme id="deconnexion-2018" /> vaut.</AVerifier>',
    ),
  };

  it('tells the claim in full, how sure it is, and what would settle it', () => {
    const { titre } = carnet.norme('deconnexion-2018');
    expect(doubtsOf(doubtful, carnet)).toEqual([
      { claim: `Le ${titre} vaut.`, certainty: 'probable', settledBy: 'Lire la loi.' },
    ]);
  });

  it('leaves out what is established', () => {
    expect(doubtfulPlaces(carnet).flatMap(({ doubts }) => doubts)).toEqual([]);
  });
});

describe('cutSection', () => {
  const tree = treeOf('Un.\n\n## À imprimer\n\nDeux.\n\n### Trois\n\n## Suite\n\nQuatre.');

  it('takes what stands under the heading, up to the next one of its level', () => {
    const { section, rest } = cutSection(tree, 'À imprimer');
    expect(section.children.map(({ type }) => type)).toEqual(['paragraph', 'heading']);
    expect(rest.children.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  it('leaves a body without that heading whole', () => {
    expect(cutSection(tree, 'Absent')).toEqual({ section: { type: 'root', children: [] }, rest: tree });
  });
});

describe('citation', () => {
  const source: Source = {
    id: 'x',
    type: 'report',
    title: 'Un rapport',
    author: [{ family: 'Dupond', given: 'A.' }, { literal: 'Un service' }],
    issued: { 'date-parts': [[2025, 9]] },
    publisher: 'Un service',
    number: '12',
    custom: { consulte: '2026-11-23', lecture: 'extrait', certitude: 'etabli', pays: 'belgique' },
  };

  it('signs, dates and places a source', () => {
    expect(signatories(source)).toBe('A. Dupond, Un service');
    expect(issuedDate(source)).toBe('septembre\u00a02025');
    expect(imprint(source)).toBe('Un service, n°\u00a012, septembre\u00a02025');
  });

  it('does not say the same name twice, and stays silent on what is unknown', () => {
    const { author: _persons, issued: _date, number: _number, ...bare } = source;
    expect(imprint({ ...bare, author: [{ literal: 'Un service' }] })).toBe('');
    expect(issuedDate({})).toBeUndefined();
  });
});
