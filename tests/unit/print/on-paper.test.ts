import { expect, test } from 'vitest';
import { onPaper } from '../../../src/print/on-paper.ts';

test.each([
  ['/outils/x/', undefined, '/outils/x/'],
  ['/outils/x/', 'https://exemple.be', 'exemple.be/outils/x/'],
  ['/outils/x/', 'https://exemple.be/carnet/', 'exemple.be/carnet/outils/x/'],
  ['/normes/#rgpd-5', 'https://exemple.be:8443/carnet', 'exemple.be:8443/carnet/normes/#rgpd-5'],
  ['https://www.example.org/a?b=c', 'https://exemple.be', 'https://www.example.org/a?b=c'],
])('%s on a site at %s is shown as %s', (address, site, shown) => {
  expect(onPaper(address, site === undefined ? undefined : new URL(site))).toBe(shown);
});
