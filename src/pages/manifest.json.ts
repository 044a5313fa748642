import type { APIRoute } from 'astro';
import { manifest } from '../exchange/manifest.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(manifest, null, 1)}\n`);
