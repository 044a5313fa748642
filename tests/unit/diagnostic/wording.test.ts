import { describe, expect, it } from 'vitest';
import { criteresSchema, reglesSchema } from '../../../src/schemas/diagnostic.ts';
import { load, modele, raw } from './load.ts';

const questions = modele.criteres.flatMap(({ id, textes }) =>
  (['personne', 'service'] as const).flatMap((portee) => {
    const texte = textes[portee];
    return texte ? [{ nom: `${id}, ${portee}`, id, ...texte }] : [];
  }),
);

/** The identifier of an entry, which nobody reads. */
const ENTRY = /^[a-z]+\/[a-z0-9-]+$/;

/** Every sentence of the three files, wherever it stands. */
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(strings)
      : [];

describe('the fifteen questions', () => {
  it('are fifteen with a person, fourteen for a service', () => {
    const asked = (portee: 'personne' | 'service') =>
      modele.criteres.filter(({ textes }) => textes[portee]).length;
    expect([asked('personne'), asked('service')]).toEqual([15, 14]);
  });

  it.each(questions.map((question) => [question.nom, question] as const))('%s', (_, { question, aide }) => {
    expect(question).toMatch(/^\p{Lu}[^.!?]*\u202f\?$/u);
    expect(question.length).toBeLessThanOrEqual(100);
    expect(aide.length).toBeLessThanOrEqual(110);
    expect(`${question} ${aide}`, 'no acronym').not.toMatch(/\b\p{Lu}{2,}\b/u);
  });

  it('let « oui » mean « no obstacle »: every stopping row asks for something else', () => {
    const stops = modele.maintenant.filter(({ orientation }) => orientation !== 'agir');
    for (const { id, si } of stops)
      for (const { est } of [...(si.tous ?? []), ...(si.un ?? [])]) expect(est, id).not.toContain('oui');
  });

  it('are tied to the study day only where it named the criterion', () => {
    const named = modele.criteres.filter(({ origine }) => origine === 'helmo').map(({ id }) => id);
    expect(named).toEqual([
      'savoir',
      'temps',
      'materiel',
      'cadre',
      'deontologie',
      'valeurs',
      'loi',
      'reglement',
    ]);
  });
});

describe('every sentence', () => {
  const { criteres, regles, orientations } = load();
  const texts = [...new Set(strings([criteres, regles, orientations]))].filter((text) => !ENTRY.test(text));
  it.each([
    ['a straight apostrophe', /'/],
    ['a plain space before ; ! ? : or inside « »', / [;?!:»]|« /],
    ['a score or an order', /%|score|vous devez/i],
    ['a phone number or an address', /\d{3}|@|https?:/],
  ])('has not %s', (_, fault) => {
    expect(texts.filter((text) => fault.test(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(300);
  });
});

describe('the schemas refuse', () => {
  const first = (result: { success: boolean; error?: { issues: { message: string }[] } | undefined }) =>
    result.error?.issues.map(({ message }) => message).join(' | ') ?? 'accepted';

  it('an unknown key, an unknown criterion, a forgotten one', () => {
    const file = raw('criteres') as { criteres: { id: string }[]; version: number };
    expect(first(criteresSchema.safeParse({ ...file, note: 1 }))).toMatch(/note/);
    expect(first(criteresSchema.safeParse({ ...file, criteres: file.criteres.slice(1) }))).toBe(
      'il manque « accord »',
    );
    expect(first(criteresSchema.safeParse({ ...file, criteres: [...file.criteres, file.criteres[0]] }))).toBe(
      '« accord » existe deux fois',
    );
  });

  it('a question that is not one, a rule without its text, a text that nobody reads', () => {
    const file = load().criteres;
    const texte = file.criteres[0]?.textes.personne;
    if (texte) texte.question = 'Elle accepte. Vraiment\u202f?';
    expect(first(criteresSchema.safeParse(file))).toMatch(/une seule phrase/);
    const { regles } = load();
    const [rule] = regles.maintenant;
    if (rule) rule.textes = { personne: 'Seulement ici.' };
    expect(first(reglesSchema.safeParse(regles))).toBe('manque le texte « service » de H1-01');
    if (rule) Object.assign(rule, { portee: 'personne', textes: { personne: 'Ici.', service: 'Et là.' } });
    expect(first(reglesSchema.safeParse(regles))).toBe('le texte « service » de H1-01 ne sera jamais lu');
  });
});
