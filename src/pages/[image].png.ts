import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawn } from '../exchange/draw.ts';
import { ICON_SIZES, iconName } from '../exchange/manifest.ts';
import { SHARE_SIZE, shareImage } from '../exchange/share-image.ts';

/** What is drawn, from the SVG of the site's icon; the picture for shared links only where a link can be whole. */
const icons = ICON_SIZES.map((size) => ({
  params: { image: iconName(size) },
  props: { width: size, draw: (icon: string) => icon },
}));
const share = {
  params: { image: 'og' },
  props: {
    width: SHARE_SIZE.width,
    draw: (icon: string) =>
      shareImage(icon, 'Outils, conseils, pratiques et articles pour le travail social face au numérique'),
  },
};
export const getStaticPaths = (() =>
  import.meta.env.SITE === undefined ? icons : [...icons, share]) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly width: number;
  readonly draw: (icon: string) => string;
}

export const GET: APIRoute<Props> = async ({ props: { width, draw } }) => {
  const icon = await readFile(join(process.cwd(), 'public', 'favicon.svg'), 'utf8');
  return new Response(Uint8Array.from(await drawn(draw(icon), width)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
