import { afterEach, describe, expect, it, vi } from 'vitest';
import { leafReader } from '../../../src/print/leaves.ts';

const ROOT = new URL('https://exemple.be/a/b/');
const PAGE = '<!DOCTYPE html><style>a{}</style><main><article><h1>A</h1></article></main><footer></footer>';

/** A network that answers each address as told, and remembers what it was asked. */
function network(answer: (path: string) => Response | Error): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: URL) => {
    asked.push(url.href);
    const found = answer(url.pathname);
    if (found instanceof Error) throw found;
    return found;
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe('leafReader', () => {
  it('takes the entry out of its page, asked for once, below the root of the site', async () => {
    const asked = network(() => new Response(PAGE));
    const gather = leafReader(ROOT);
    await gather(['outils/a']);
    expect(await gather(['outils/a'])).toEqual({
      leaves: [{ url: '/outils/a/', html: '<article><h1>A</h1></article>' }],
      missing: [],
    });
    expect(asked).toEqual(['https://exemple.be/a/b/outils/a/']);
  });

  it('keeps the order that was asked for, and says what is missing', async () => {
    const answers: Record<string, Response | Error> = {
      '/a/b/outils/hors-ligne/': new TypeError('Failed to fetch'),
      '/a/b/outils/partie/': new Response(PAGE, { status: 404 }),
      '/a/b/outils/portail/': new Response('<h1>Connectez-vous</h1>'),
      '/a/b/outils/abimee/': new Response('<article><h1>A</h1><p class=x>1 < 2</p></article>'),
    };
    network((path) => answers[path] ?? new Response(PAGE));
    const broken = ['outils/hors-ligne', 'outils/partie', 'outils/portail', 'outils/abimee'];
    const { leaves, missing } = await leafReader(ROOT)(['outils/z', ...broken, 'outils/a']);
    expect(leaves.map(({ url }) => url)).toEqual(['/outils/z/', '/outils/a/']);
    expect(missing).toEqual(broken);
  });

  it('asks again for what failed', async () => {
    let up = false;
    network(() => (up ? new Response(PAGE) : new TypeError('Failed to fetch')));
    const gather = leafReader(ROOT);
    expect((await gather(['outils/a'])).missing).toEqual(['outils/a']);
    up = true;
    expect((await gather(['outils/a'])).missing).toEqual([]);
  });
});
