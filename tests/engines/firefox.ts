import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { call, type Printer } from './printer.ts';
import type { Visitor } from './visitor.ts';

/** Firefox, driven by WebDriver BiDi, with a home of its own that it may fill. */
async function launch(executablePath: string) {
  const home = await mkdtemp(join(tmpdir(), 'carnet-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    env: { ...process.env, HOME: home },
  });
  const close = async () => {
    await browser.close();
    await rm(home, { recursive: true, force: true });
  };
  return { browser, close };
}

export async function openFirefox(executablePath: string): Promise<Printer> {
  const { browser, close } = await launch(executablePath);
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
    close,
  };
}

export async function visitWithFirefox(executablePath: string): Promise<Visitor> {
  const { browser, close } = await launch(executablePath);
  const page = await browser.newPage();
  return {
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    run: (script) => page.evaluate(call(script)),
    close,
  };
}
