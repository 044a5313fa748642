import { expect, it } from 'vitest';
import { stableBill } from '../../../src/authoring/bill-of-materials.ts';

const bill = (of: object) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  components: [{ name: 'preact', version: '10.0.0', purl: 'pkg:npm/preact@10.0.0' }],
  ...of,
});
const made = (serialNumber: string, timestamp: string, npm: string, name: string) =>
  JSON.stringify(
    bill({
      serialNumber,
      metadata: {
        timestamp,
        tools: [{ name: 'cli', version: npm }],
        component: { name, purl: 'pkg:npm/carnet@1.0.0' },
      },
    }),
  );

it('is the same whoever makes it, whenever and wherever', () => {
  const one = stableBill(made('urn:uuid:1', '2026-11-23T00:00:00Z', '10.0.0', 'carnet'), 'carnet');
  const other = stableBill(made('urn:uuid:2', '2027-01-01T00:00:00Z', '11.0.0', 'un-dossier'), 'carnet');
  expect(other).toBe(one);
  expect(JSON.parse(one)).toEqual(
    bill({ metadata: { component: { name: 'carnet', purl: 'pkg:npm/carnet@1.0.0' } } }),
  );
});

it.each(['{}', '{"bomFormat":"CycloneDX","components":[],"metadata":{}}', 'rien'])('refuses %s', (json) => {
  expect(() => stableBill(json, 'carnet')).toThrow();
});
