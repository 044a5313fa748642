import type { APIRoute, GetStaticPaths } from 'astro';
import { getCarnet } from '../carnet/current.ts';
import { BIBLIOGRAPHY_FORMATS, type BibliographyFormat, bibliographyFile } from '../exchange/bibliography.ts';

export const getStaticPaths = (() =>
  BIBLIOGRAPHY_FORMATS.map((format) => ({ params: { format }, props: { format } }))) satisfies GetStaticPaths;

/** The bibliography of the carnet, for the programs that keep references. */
export const GET: APIRoute<{ format: BibliographyFormat }> = async ({ props: { format } }) =>
  bibliographyFile((await getCarnet()).sources, format);
