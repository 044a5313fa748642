import { expect, inject, test } from 'vitest';
import { publish } from '../browser/published.ts';
import { isEntryPage, named, pages, textOf } from '../site/dist.ts';
import { fillSheet, HELPERS } from './fill.ts';
import { VISITORS, visitWith } from './visit-with.ts';

const [entry] = pages
  .filter(isEntryPage)
  .map((page) => ({ address: page.url.slice(1), title: named(page, 'h1').map(textOf).join() }));
if (entry === undefined) throw new Error('no entry');

/** Presses a button of the page « Hors ligne », and waits for what it says. */
const pressed = (id: string, said: string): string => `${HELPERS}
await until('#${id}:not([hidden] *)');
await press('#${id}');
for (let turn = 0; turn < 500 && !(await until('#dit')).textContent.includes('${said}'); turn++) await pause();
return (await until('#dit')).textContent;`;
const TITLE = "return document.querySelector('h1').textContent;";
const KEPT = `return [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length];`;

// Chromium has its own, longer, among the tests in the browser.
test.for([...VISITORS.keys()])(
  '%s keeps the carnet; without a host reads, searches, answers the diagnostic; removes it',
  async (engine, { skip }) => {
    if (!inject('engines').includes(engine)) skip('not installed');
    const host = await publish();
    const visitor = await visitWith(engine);
    try {
      const carnet = `${host.url}a/b/`;
      await visitor.goto(`${carnet}hors-ligne/`);
      expect(await visitor.run(pressed('garder', 'C’est fait'))).toContain('C’est fait');
      expect(await visitor.run(KEPT)).toEqual([1, 1]);
      await host.down();
      await visitor.goto(carnet + entry.address);
      expect(await visitor.run(TITLE)).toBe(entry.title);
      await visitor.goto(`${carnet}chercher/?q=${encodeURIComponent(entry.title)}`);
      expect(await visitor.run(`${HELPERS} return (await until('#resultats li a')).textContent;`)).toContain(
        entry.title,
      );
      await visitor.goto(`${carnet}diagnostic/`);
      await visitor.run(fillSheet('personne', 'oui', { strike: false }));
      expect(await visitor.run("return document.querySelectorAll('.dg-a4').length;")).toBe(1);
      await visitor.goto(`${carnet}imprimer/conseils/`);
      expect(await visitor.run(TITLE)).toBe('Cette page n’est pas gardée sur cet appareil');
      await visitor.goto(`${carnet}hors-ligne/`);
      expect(await visitor.run(pressed('enlever', 'Enlevé'))).toContain('Enlevé');
      expect(await visitor.run(KEPT)).toEqual([0, 0]);
    } finally {
      await visitor.close();
      await host.close();
    }
  },
);
