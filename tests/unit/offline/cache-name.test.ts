import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cachePrefix } from '../../../src/offline/cache-name.ts';

const scope = fc
  .array(fc.constantFrom('a', 'b', 'carnet', 'un dossier', 'é'), { maxLength: 4 })
  .map((folders) => new URL(`https://exemple.be/${folders.map((folder) => `${folder}/`).join('')}`).href);

test('no cache of one carnet is taken for that of another on the same host', () => {
  fc.assert(
    fc.property(scope, scope, fc.string(), (one, other, hash) => {
      fc.pre(one !== other);
      expect((cachePrefix(one) + hash).startsWith(cachePrefix(other))).toBe(false);
    }),
  );
});
