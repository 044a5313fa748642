import type { APIRoute } from 'astro';
import { openDataJsonSchema } from '../exchange/open-data-schema.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(openDataJsonSchema(), null, 1)}\n`);
