import { z } from 'zod';

/** What we read of a list of components in CycloneDX (https://cyclonedx.org/docs/1.5/json/); all the rest is kept as it is. */
const billSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(z.looseObject({ name: z.string(), version: z.string() })).min(1),
  metadata: z.looseObject({ component: z.looseObject({ name: z.string(), purl: z.string() }) }),
});

/**
 * The list that npm makes, without what changes from one machine to the next: when and with which npm it was made, its serial number,
 * and the folder of the project, which npm takes for its name.
 * @throws when it is not such a list
 */
export function stableBill(json: string, name: string): string {
  const { serialNumber: _, ...bill } = billSchema.parse(JSON.parse(json));
  const { timestamp: _when, tools: _with, ...metadata } = bill.metadata;
  const stable = { ...bill, metadata: { ...metadata, component: { ...metadata.component, name } } };
  return `${JSON.stringify(stable, null, 1)}\n`;
}
