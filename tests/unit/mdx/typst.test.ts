import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorOf, typstCall, typstDate, typstLiteral, typstText } from '../../../src/mdx/typst.ts';

const { NodeCompiler } = createRequire(import.meta.url)(
  '@myriaddreamin/typst-ts-node-compiler',
) as typeof import('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create();

/** What Typst makes of some code: the value of each `#metadata(…) <lu>`, as JSON. */
function evaluate(source: string): unknown[] {
  const compiled = compiler.compile({ mainFileContent: source });
  if (compiled.result === null) throw new Error(`Typst refuses ${source.slice(0, 200)}`);
  return compiler.query(compiled.result, { selector: '<lu>', field: 'value' });
}

/** The plain words of a content that Typst gives as JSON. */
function plain(content: unknown): string {
  if (typeof content !== 'object' || content === null) return '';
  const { func, text, children, body, child } = content as Record<string, unknown>;
  if (func === 'space') return ' ';
  if (func === 'text' || func === 'symbol') return String(text);
  if (func === 'sequence') return (children as unknown[]).map(plain).join('');
  return `<${String(func)}>${plain(body ?? child)}`;
}

/** Markup, code and French as authors and attackers may write them. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
      fc.constantFrom(
        '#',
        '\\',
        '//',
        '/*',
        '--',
        '...',
        '1. ',
        '- ',
        '= ',
        '$x$',
        '@a',
        '<a>',
        '«\u00a0',
        '’',
        '\u202f?',
        'é',
        '~',
        '"',
        "'",
        '](',
        '#[',
        '\\u{41}',
        'https://a.be/?q=1',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) =>
    parts
      .join('')
      .replaceAll(/[ \t\r\n\f\v]+/g, ' ')
      .trim(),
  );

test('any words come out of Typst as they went in', () => {
  const sample = fc.sample(words, 2000);
  const source = sample.map((text) => `#metadata([${typstText(text)}]) <lu>`).join('\n');
  expect(evaluate(source).map(plain)).toEqual(sample);
});

test('any value comes out of Typst as it went in', () => {
  const text = words.filter((value) => !/[\r\n]/.test(value));
  const values = fc.sample(
    fc.oneof(
      text,
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.boolean(),
      fc.array(text),
      fc.dictionary(text, text),
    ),
    500,
  );
  expect(evaluate(values.map((value) => `#metadata(${typstLiteral(value)}) <lu>`).join('\n'))).toEqual(
    values,
  );
});

test('a call leaves out what is not given, and ends where it ends', () => {
  expect(typstCall('encadre', { titre: 'Un « mot »', attention: undefined }, 'corps')).toBe(
    '#encadre(titre: "Un « mot »")[corps];',
  );
  expect(typstCall('strong', {}, 'a')).toBe('#strong[a];');
  expect(typstCall('table-des-matieres', {})).toBe('#table-des-matieres();');
  const [read] = evaluate(
    `#metadata([${typstCall('strong', {}, 'a')}(b)${typstCall('emph', {}, 'c')}.d]) <lu>`,
  );
  expect(plain(read)).toBe('<strong>a(b)<emph>c.d');
});

test('a day is a date of Typst, and an address names a place', () => {
  expect(typstDate('2026-11-03')).toBe('datetime(year: 2026, month: 11, day: 3)');
  expect(['/conseils/a/', '/normes/#rgpd-32', '/'].map(anchorOf)).toEqual([
    'conseils/a',
    'normes/#rgpd-32',
    '',
  ]);
});
