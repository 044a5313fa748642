import { chromium } from 'playwright-core';
import { FLAGS } from '../browser/flags.ts';
import { call, type Printer } from './printer.ts';

/** Chromium, driven by its own protocol. */
export async function openChromium(executablePath: string): Promise<Printer> {
  const browser = await chromium.launch({ executablePath, args: FLAGS, chromiumSandbox: false });
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
    close: () => browser.close(),
  };
}
