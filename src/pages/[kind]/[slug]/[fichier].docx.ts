import type { APIRoute, GetStaticPaths } from 'astro';
import type { Entry } from '../../../carnet/carnet.ts';
import { getCarnet } from '../../../carnet/current.ts';
import { wordFileOf } from '../../../word/word-file.ts';

export const getStaticPaths = (async () => {
  const carnet = await getCarnet();
  return carnet.entries
    .filter((entry) => wordFileOf(entry, carnet) !== undefined)
    .map((entry) => ({
      params: { kind: entry.kind, slug: entry.slug, fichier: entry.slug },
      props: { entry },
    }));
}) satisfies GetStaticPaths;

/** The form or the letter of an entry, ready for the letterhead of a service. */
export const GET: APIRoute<{ entry: Entry }> = async ({ props: { entry } }) => {
  const file = await wordFileOf(entry, await getCarnet());
  if (file === undefined) throw new Error(`no form and no letter in ${entry.id}`);
  return new Response(Uint8Array.from(file), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
};
