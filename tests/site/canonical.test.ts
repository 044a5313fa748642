import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { commandFile } from '../../src/authoring/project-tools.mjs';
import { DIST, faults } from './dist.ts';

const CANONICAL = /<link rel="canonical" href="([^"]*)">/;
const folder = mkdtempSync(join(tmpdir(), 'carnet-site-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a site that does not know its address claims none', () => {
  expect(faults(({ html }) => html.match(CANONICAL) ?? [])).toEqual([]);
});

test('a site that knows its address says that of each page', { timeout: 120_000 }, () => {
  execFileSync(process.execPath, [commandFile('astro'), 'build', '--outDir', folder], {
    cwd: join(DIST, '..'),
    env: {
      ...process.env,
      SITE: 'https://exemple.be/carnet/',
      SANS_LIVRE: '1',
      SANS_COPIES: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
    stdio: 'pipe',
  });
  const claimed = ['index.html', 'plan/index.html', 'conseils/index.html'].map(
    (file) => CANONICAL.exec(readFileSync(join(folder, file), 'utf8'))?.[1],
  );
  expect(claimed).toEqual([
    'https://exemple.be/carnet/',
    'https://exemple.be/carnet/plan/',
    'https://exemple.be/carnet/conseils/',
  ]);
});

test('the page for what is missing leads back to the carnet, wherever a host shows it', () => {
  const page = readFileSync(join(folder, '404.html'), 'utf8');
  const addresses = [...page.matchAll(/(?:href|src|action)="([^"#]+)"/g)].map(([, address = '']) => address);
  const internal = addresses.filter((address) => !/^https?:/.test(address));
  expect(internal).toContain('/carnet/plan/');
  expect(internal.filter((address) => !address.startsWith('/carnet/'))).toEqual([]);
});
