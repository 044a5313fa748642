import type { APIRoute, GetStaticPaths } from 'astro';
import { VOLUMES, type VolumeName, volumes, withoutBook } from '../../book/volumes.ts';
import { getCarnet } from '../../carnet/current.ts';

/** The whole carnet as PDF: the book on A4, and the sheets to fold. */
export const getStaticPaths = (() =>
  withoutBook() ? [] : VOLUMES.map((livre) => ({ params: { livre } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { livre: VolumeName }> = async ({ params, site }) => {
  const made = await volumes(await getCarnet(), process.cwd(), site?.href);
  return new Response(new Uint8Array(made[params.livre].bytes), {
    headers: { 'Content-Type': 'application/pdf' },
  });
};
