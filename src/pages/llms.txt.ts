import type { APIRoute } from 'astro';
import { getCarnet } from '../carnet/current.ts';
import { llmsText } from '../exchange/llms.ts';

export const GET: APIRoute = async ({ site }) => new Response(llmsText(await getCarnet(), site));
