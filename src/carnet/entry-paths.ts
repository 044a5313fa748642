import type { Entry } from './carnet.ts';
import { getCarnet } from './current.ts';

/** The paths of the pages that entries have under `/[kind]/[slug]/`: of all of them, or of those that one keeps. */
export async function entryPaths(keep: (entry: Entry) => boolean = () => true) {
  const { entries } = await getCarnet();
  return entries
    .filter(keep)
    .map((entry) => ({ params: { kind: entry.kind, slug: entry.slug }, props: { entry } }));
}
