import { expect, it } from 'vitest';
import { withWholeAddresses } from '../../../src/offline/whole-addresses.ts';

const AT = 'https://exemple.be/a/b/hors-ligne/page/';

it.each([
  ['<a class="x" href="../../conseils/">', '<a class="x" href="https://exemple.be/a/b/conseils/">'],
  ['<a href="../?q=1&amp;p=2#x">', '<a href="https://exemple.be/a/b/hors-ligne/?q=1&amp;p=2#x">'],
  ['<form action="../../chercher/">', '<form action="https://exemple.be/a/b/chercher/">'],
  ['<a href="https://creativecommons.org/x">', '<a href="https://creativecommons.org/x">'],
  ['<a href="tel:112">', '<a href="tel:112">'],
  // Those that lead within the page, or ask for it again, where it is shown.
  ['<a href="#contenu">', '<a href="#contenu">'],
  ['<a href="">', '<a href="">'],
  // A text is not an address.
  ['<p>href="x"</p>', '<p>href="x"</p>'],
])('%s', (html, expected) => {
  expect(withWholeAddresses(html, AT)).toBe(expected);
});
