import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A page that the build has written. */
export interface BuiltPage {
  /** Where it lies on the disk. */
  readonly file: string;
  /** Its file from the root of the site: `/plan/index.html`. */
  readonly path: string;
  /** Its address from the root of the site: `/plan/`. */
  readonly url: string;
}

/** The pages of a built site, in the order of their files: a disk keeps none. */
export async function builtPages(dir: URL): Promise<readonly BuiltPage[]> {
  const root = fileURLToPath(dir);
  const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
  return names.sort().map((name) => {
    const path = `/${name.replaceAll('\\', '/')}`;
    return { file: join(root, name), path, url: path.replace(/(?<=\/)index\.html$/, '') };
  });
}
