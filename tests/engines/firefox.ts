import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { call, type Printer } from './printer.ts';

/** Firefox, driven by WebDriver BiDi, with a home of its own that it may fill. */
export async function openFirefox(executablePath: string): Promise<Printer> {
  const home = await mkdtemp(join(tmpdir(), 'carnet-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    env: { ...process.env, HOME: home },
  });
  return {
    print: async (url, { script }) => {
      const page = await browser.newPage();
      try {
        await page.goto(url, { waitUntil: 'load' });
        if (script !== undefined) await page.evaluate(call(script));
        return await page.pdf({ format: 'A4', preferCSSPageSize: true });
      } finally {
        await page.close();
      }
    },
    close: async () => {
      await browser.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
