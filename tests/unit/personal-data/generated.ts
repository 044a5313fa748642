import fc from 'fast-check';

const two = (value: number): string => String(value).padStart(2, '0');
const digits = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

/** Written out here, apart from the code under test: the check number of a birth of the 1900s, or of the 2000s. */
export const nationalCheck = (nine: string, century: '' | '2'): string =>
  two(97 - Number(BigInt(`${century}${nine}`) % 97n));

const nationalNumber = fc
  .record({
    year: fc.integer({ min: 0, max: 99 }),
    month: fc.integer({ min: 0, max: 12 }),
    bis: fc.constantFrom(0, 20, 40),
    day: fc.integer({ min: 0, max: 31 }),
    order: digits(3),
    century: fc.constantFrom('', '2'),
  })
  .map(({ year, month, bis, day, order, century }) => {
    const nine = `${two(year)}${two(month + bis)}${two(day)}${order}`;
    return nine + nationalCheck(nine, century);
  });

const identityCard = digits(10).map((ten) => ten + two(Number(ten) % 97 || 97));

/** Puts the separators of a style, one after each length, into a run of characters. */
export function cut(run: string, lengths: readonly number[], separators: readonly string[]): string {
  let rest = run;
  let written = '';
  for (const [index, length] of lengths.entries()) {
    written += rest.slice(0, length) + (separators[index] ?? '');
    rest = rest.slice(length);
  }
  return written + rest;
}

const gap = fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u202f', ' - ', '/', '\u2011', '\u200b');
const gaps = (length: number): fc.Arbitrary<string[]> =>
  fc.array(gap, { minLength: length, maxLength: length });
const styled = (run: fc.Arbitrary<string>, lengths: readonly number[]) =>
  fc.tuple(run, gaps(lengths.length)).map(([plain, style]) => cut(plain, lengths, style));

export const nationalNumbers = styled(nationalNumber, [2, 2, 2, 3]);
export const identityCards = styled(identityCard, [3, 7]);

const COUNTRIES = [
  ['BE', 16],
  ['FR', 27],
  ['DE', 22],
  ['NL', 18],
  ['LU', 20],
  ['IT', 27],
  ['MT', 31],
  ['RO', 24],
  ['TR', 26],
  ['MA', 28],
] as const;

/** ISO 7064: the check digits of an account. */
const ibanCheck = (country: string, account: string): string => {
  const number = [...`${account}${country}00`].map((char) => Number.parseInt(char, 36)).join('');
  return two(98 - Number(BigInt(number) % 97n));
};

const iban = fc
  .constantFrom(...COUNTRIES)
  .chain(([country, length]) =>
    digits(length - 4).map((account) => country + ibanCheck(country, account) + account),
  );

export const ibans = fc.oneof(
  iban,
  iban.map((run) => run.replace(/.{4}(?=.)/g, '$& ')),
  iban.map((run) => run.replace(/.{4}(?=.)/g, '$&\u00a0')),
  iban.map((run) => run.replace(/.{4}(?=.)/g, '$&-').toLowerCase()),
);

const telephoneGap = fc.constantFrom(' ', '.', '-', '\u00a0', '\u202f');
const telephone = (body: fc.Arbitrary<string>, lengths: readonly number[]) =>
  fc
    .tuple(body, fc.constantFrom('/', ' ', '.', '\u00a0', ' / '), telephoneGap, fc.boolean())
    .map(([run, first, next, solid]) => (solid ? run : cut(run, lengths, [first, next, next, next])));

const mobile = fc
  .tuple(fc.constantFrom('5', '6', '7', '8', '9'), digits(7))
  .map(([third, rest]) => `04${third}${rest}`);
const bigTown = fc.tuple(fc.constantFrom('02', '03', '09'), digits(7)).map((parts) => parts.join(''));
// « 081 082 083 » are three zones: no number of a town opens with 0 here.
const town = fc
  .tuple(fc.constantFrom('081', '071', '065', '010'), fc.integer({ min: 1, max: 9 }), digits(5))
  .map((parts) => parts.join(''));

export const telephones = fc
  .oneof(
    telephone(mobile, [4, 2, 2]),
    telephone(bigTown, [2, 3, 2]),
    telephone(town, [3, 2, 2]),
    telephone(town, [3, 3]),
  )
  .chain((home) =>
    fc.constantFrom(
      home,
      home.replace(/^0/, '+32 '),
      home.replace(/^0/, '+32 (0)'),
      home.replace(/^0/, '0032'),
      home.replace(/^0/, '+32'),
    ),
  );

export const emails = fc.emailAddress().filter((address) => !/[=/*`]/.test(address));

/** One digit of a number, replaced by another. */
export const miscopied = (numbers: fc.Arbitrary<string>): fc.Arbitrary<readonly [string, string]> =>
  fc.tuple(numbers, fc.nat(), fc.integer({ min: 1, max: 9 })).map(([number, rank, shift]) => {
    const places = [...number.matchAll(/\d/g)].map(({ index }) => index);
    const at = places[rank % places.length] ?? 0;
    return [number, number.slice(0, at) + ((Number(number.charAt(at)) + shift) % 10) + number.slice(at + 1)];
  });
