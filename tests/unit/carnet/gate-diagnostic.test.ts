import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/carnet/check-content.ts';
import { formatProblem } from '../../../src/carnet/problem.ts';
import { edited } from './gate.ts';
import { contentWith, sample, VIGNETTE } from './sample-content.ts';

const REGLES = 'content/diagnostic/regles.yaml';
const SCENARIOS = 'content/diagnostic/scenarios.yaml';

/** What the gate prints of a diagnostic of which some files were rewritten, proofs included. */
const proved = (changes: Readonly<Record<string, string>>): string[] =>
  checkContent(contentWith(changes)).problems.map(formatProblem);

/** The line of a file on which a passage stands. */
const lineOf = (text: string, passage: string): number =>
  text.slice(0, text.indexOf(passage)).split('\n').length;

describe('the diagnostic at the gate', () => {
  it('tells a hole in the table in French, at the table, and evaluates nothing with it', () => {
    const regles = (sample[REGLES] ?? '').replace(/ {2}- id: H1-12[\s\S]*?(?=\n# ----)/, '');
    const lines = proved({ [REGLES]: regles });
    const holes = lines.filter((line) => line.includes('la table est incomplète'));
    expect(holes).toHaveLength(2);
    for (const hole of holes)
      expect(hole).toContain(`${REGLES}:${lineOf(regles, 'maintenant:')}:1  maintenant`);
    expect(lines.filter((line) => line.startsWith(SCENARIOS))).toEqual([]);
  });

  it('points at what a scenario expects', () => {
    const scenarios = edited(SCENARIOS, 'tensions: [T5]', 'tensions: [T4]');
    expect(proved({ [SCENARIOS]: scenarios })).toEqual([
      expect.stringContaining(`${SCENARIOS}:${lineOf(scenarios, 'tensions: [T4]')}:7  adresse-creee`),
    ]);
  });

  it('refuses a vignette that answers a question which its scope does not ask', () => {
    const vignette = edited(VIGNETTE, 'portee: personne', 'portee: service').replace(
      'suite: nsp',
      'faisable: nsp',
    );
    expect(proved({ [VIGNETTE]: vignette })).toEqual([
      expect.stringMatching(
        /reponses\.faisable : cette question n’est pas posée pour un projet du service : retirer la réponse/,
      ),
    ]);
  });
});
