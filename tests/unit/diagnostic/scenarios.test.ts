import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { phraseDeFault } from '../../../src/diagnostic/fault.ts';
import type { Situation } from '../../../src/diagnostic/model.ts';
import { evaluate } from '../../../src/diagnostic/result.ts';
import { checkScenarios } from '../../../src/diagnostic/scenario-check.ts';
import { load, modele } from './load.ts';

const { scenarios } = load();

describe('named situations', () => {
  it.each(scenarios.scenarios.map((scenario) => [scenario.titre, scenario] as const))('%s', (_, scenario) => {
    expect(checkScenarios(modele, { scenarios: [scenario] }).map(phraseDeFault)).toEqual([]);
  });

  it('holds the four of the study day, with four different first orientations', () => {
    const journee = scenarios.scenarios.filter(({ origine }) => origine === 'journee');
    expect(new Set(journee.map(({ attendu }) => attendu.premiere.orientation)).size).toBe(4);
    expect(journee).toHaveLength(4);
  });

  it('together reach every first orientation', () => {
    const reached = scenarios.scenarios.flatMap(({ attendu, et_si }) => [
      attendu.premiere.orientation,
      ...et_si.map(({ orientation }) => orientation),
    ]);
    expect([...new Set(reached)].toSorted()).toEqual([
      'agir',
      'autre-voie',
      'equipe-employeur',
      'garde-fous',
      'outiller-relais',
      'respecter-refus',
      'verifier',
    ]);
  });

  it('together expect every rule of the five tables: none can be lost unseen', () => {
    const expected = new Set(
      scenarios.scenarios.flatMap(({ attendu: { premiere, aussi, ajouts, tensions, equipe, secteur } }) => [
        premiere.regle,
        ...[aussi, ajouts, tensions, equipe.montre, equipe.reste, secteur.montre, secteur.reste].flat(),
      ]),
    );
    const rules = [
      ...modele.maintenant,
      ...modele.equipe,
      ...modele.secteur,
      ...modele.ajouts,
      ...modele.tensions,
    ].map(({ id }) => id);
    expect(rules.filter((id) => !expected.has(id))).toEqual([]);
  });

  it('says what differs when an expectation is wrong', () => {
    const [first] = load().scenarios.scenarios;
    if (!first) throw new Error('no scenario');
    first.attendu.premiere = { regle: 'H1-12', orientation: 'agir' };
    expect(checkScenarios(modele, { scenarios: [first] }).map(phraseDeFault)).toEqual([
      expect.stringContaining(
        'premiere donne «\u00a0H1-10 outiller-relais\u00a0», attendu «\u00a0H1-12 agir\u00a0»',
      ),
    ]);
  });
});

describe('vignettes of the carnet', () => {
  const folder = new URL('../../../content/vignettes/', import.meta.url);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')) : [];

  it('say the first orientation that their own answers give', () => {
    const wrong = files.flatMap((name) => {
      const front = /^---\n([\s\S]*?)\n---/.exec(readFileSync(new URL(name, folder), 'utf8'))?.[1] ?? '';
      const { orientation, ...situation } = parse(front) as Situation & { orientation: string };
      const given = evaluate(modele, situation).premiere.orientation;
      return given === orientation ? [] : [`${name}: ${orientation} → ${given}`];
    });
    expect(wrong).toEqual([]);
  });
});
