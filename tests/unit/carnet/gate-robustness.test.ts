import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/carnet/check-content.ts';
import { formatReport } from '../../../src/carnet/problem.ts';
import { edited, linesWith, PARAGRAPH } from './gate.ts';
import { type Changes, CONSEIL, contentWith, sample } from './sample-content.ts';

const paths = Object.keys(sample);
const small = paths.filter((path) => !path.includes('/diagnostic/'));
const withoutDiagnostic = Object.fromEntries(
  paths.filter((path) => path.includes('/diagnostic/')).map((path) => [path, undefined]),
);

/** What the gate says is usable: it does not throw, and each problem has a place in its file and one line of text. */
function isSound(changes: Changes): void {
  const content = contentWith(changes);
  const { problems } = checkContent(content);
  const report = formatReport(problems).split('\n');
  expect(report).toHaveLength(problems.length + 2);
  for (const { file, line, column, message } of problems) {
    const found = content.files.find(({ path }) => path === file);
    const lines = new TextDecoder().decode(found?.bytes).split(/\r\n|\r|\n/).length;
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line, `${file} : ${message}`).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).not.toBe('');
  }
}

/** What breaks formats: marks of YAML, of Markdown, of tags, of JSON, of encodings. */
const shard = fc.oneof(
  fc.constantFrom(
    ...[
      '---',
      '\n---\n',
      '<',
      '>',
      '/>',
      '</Terme>',
      '<Case>',
      '{',
      '}',
      '[',
      ']',
      '(',
      '"',
      "'",
      '`',
      ':',
      ': ',
      '- ',
    ],
    ...[
      '&',
      '*',
      '!',
      '|',
      '%',
      '@',
      '#',
      '## ',
      '\t',
      '\n',
      '\r',
      '\0',
      '\ufeff',
      '\ufffd',
      '\u2028',
      'é',
      '😀',
      '\\',
    ],
    ...[
      'import x',
      'export ',
      '<!--',
      '~~',
      '![',
      '](',
      '1. ',
      '| a |',
      '| - |',
      '__proto__: ',
      'null',
      '~',
      '{...x}',
    ],
  ),
  fc.string({ maxLength: 6, unit: 'binary' }),
);

/** A text after a few deletions and insertions anywhere. */
const mutated = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(12), fc.option(shard, { nil: '' })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((edits) =>
      edits.reduce((result, [at, cut, put]) => result.slice(0, at) + put + result.slice(at + cut), text),
    );

describe('the gate never throws', () => {
  it('on any bytes in any file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...small), fc.uint8Array({ maxLength: 200 }), (path, bytes) =>
        isSound({ ...withoutDiagnostic, [path]: bytes }),
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it('on any change of a valid file', () => {
    const change = fc
      .constantFrom(...small)
      .chain((path) => fc.tuple(fc.constant(path), mutated(sample[path] ?? '')));
    fc.assert(
      fc.property(change, ([path, text]) => isSound({ ...withoutDiagnostic, [path]: text })),
      { numRuns: 300 },
    );
  }, 60_000);

  it('on any change of the diagnostic', () => {
    const diagnostic = paths.filter((path) => path.includes('/diagnostic/'));
    const change = fc
      .constantFrom(...diagnostic)
      .chain((path) => fc.tuple(fc.constant(path), mutated(sample[path] ?? '')));
    fc.assert(
      fc.property(change, ([path, text]) => isSound({ [path]: text })),
      { numRuns: 20 },
    );
  }, 60_000);

  it('on any path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        expect(linesWith({ [`content/${name}`]: 'x' })).not.toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['tags', `${'<Case>'.repeat(2000)}a${'</Case>'.repeat(2000)}`],
    ['quotes', `${'>'.repeat(3000)} a`],
    ['lists', `${'- '.repeat(3000)}a`],
    ['brackets', '['.repeat(3000)],
    ['braces', '{'.repeat(500)],
  ])('on %s nested without end', (_name, text) => {
    isSound({ ...withoutDiagnostic, [CONSEIL]: edited(CONSEIL, PARAGRAPH, text) });
  });

  it('on lists nested without end', () => {
    for (const text of ['['.repeat(5000) + ']'.repeat(5000), `${'- '.repeat(5000)}a`, '{a: '.repeat(500)])
      isSound({ ...withoutDiagnostic, 'content/glossaire.yaml': text });
  });
});
