import { SITE_NAME } from '../ui/fr.ts';
import { escapeMarkup } from './markup.ts';

/** Size that networks and messengers show whole, in pixels (https://ogp.me/). */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 80;
const EMBLEM = 330;

/** Words in lines of at most `most` signs. */
function inLines(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * The picture that stands for the carnet where a link to it is shared: its name, what it holds, and the shapes of the three postures,
 * which `emblem` draws (the SVG of the site's icon).
 */
export function shareImage(emblem: string, caption: string): string {
  const { width, height } = SHARE_SIZE;
  const write = (lines: readonly string[], y: number, size: number, style: string) =>
    lines
      .map(
        (line, index) =>
          `<text x="${MARGIN}" y="${y + index * size * 1.25}" font-size="${size}" ${style}>${escapeMarkup(line)}</text>`,
      )
      .join('');
  const shapes = emblem.replace(
    '<svg ',
    `<svg x="${width - EMBLEM - MARGIN / 2}" y="${(height - EMBLEM) / 2}" width="${EMBLEM}" height="${EMBLEM}" `,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Atkinson Hyperlegible Next">
<rect width="${width}" height="${height}" fill="#fbf8f1"/>
<rect width="${width}" height="16" fill="#1c1f23"/>
${write(inLines(SITE_NAME, 18), 250, 80, 'font-weight="700" fill="#1c1f23"')}
${write(inLines(caption, 42), 440, 34, 'fill="#4a4d52"')}
${shapes}
</svg>`;
}
