import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from './check-content.ts';

/** Files that systems and editors leave behind; they are nobody's content. */
const LITTER = /(?:^|\/)(?:\.|Thumbs\.db$|desktop\.ini$)|~$/;

async function filesUnder(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !LITTER.test(path))
    .sort();
}

/** Addresses of the pages written by hand under `src/pages`; dynamic routes come from the content itself. */
function addressOf(page: string): string | undefined {
  if (page.includes('[') || !/\.(?:astro|mdx)$/.test(page)) return undefined;
  const path = page.replace(/\.\w+$/, '').replace(/(?:^|\/)index$/, '');
  return path === '' ? '/' : `/${path}/`;
}

/**
 * Reads `content/` and the list of pages of the project at `root`.
 * @throws when a folder or a file cannot be read at all
 */
export async function contentOnDisk(root: string, today: string): Promise<Content> {
  const [paths, pages] = await Promise.all([
    filesUnder(join(root, 'content')),
    filesUnder(join(root, 'src', 'pages')),
  ]);
  const files = await Promise.all(
    paths.map(async (path) => ({
      path: `content/${path}`,
      bytes: await readFile(join(root, 'content', path)),
    })),
  );
  return { files, pages: pages.map(addressOf).filter((page) => page !== undefined), today };
}
