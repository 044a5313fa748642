import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { commandFile, ROOT } from '../../src/authoring/project-tools.mjs';
import { DIST, filesUnder } from './dist.ts';

/** What a copy of the project does without: what a build writes, and what is only linked. */
const LEFT = new Set(['.astro', '.git', 'dist', 'node_modules']);

const elsewhere = mkdtempSync(join(tmpdir(), 'un autre dossier '));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** Fingerprints of the files of a site. Compressed copies depend on these alone: the second build does without them. */
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesUnder(folder)
      .filter((file) => !/\.(?:br|gz)$/.test(file))
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );

test('built again in another folder, on another day, in another part of the world: the same bytes', {
  timeout: 240_000,
}, () => {
  for (const name of readdirSync(ROOT).filter((entry) => !LEFT.has(entry)))
    cpSync(join(ROOT, name), join(elsewhere, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
  const clock = new URL('other-clock.mjs', import.meta.url).href;
  execFileSync(process.execPath, ['--import', clock, commandFile('astro'), 'build'], {
    cwd: elsewhere,
    env: {
      ...process.env,
      SITE: undefined,
      SANS_COPIES: '1',
      TZ: 'Pacific/Auckland',
      LC_ALL: 'C',
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
    stdio: 'pipe',
  });
  expect(contents(join(elsewhere, 'dist'))).toEqual(contents(DIST));
});
