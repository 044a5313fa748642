import type { APIRoute } from 'astro';
import { getCarnet } from '../carnet/current.ts';
import { openData } from '../exchange/open-data.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(`${JSON.stringify(openData(await getCarnet(), site), null, 1)}\n`);
