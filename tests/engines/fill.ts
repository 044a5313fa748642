import { LONG } from '../browser/diagnostic-form.ts';

/** What the scripts that run in a page share; nothing of it waits for a frame, which a page that is not seen may never get. */
export const HELPERS = `
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
const all = (selector) => [...document.querySelectorAll(selector)];
async function until(selector) {
  for (let turn = 0; turn < 500; turn++) {
    const [found] = all(selector);
    if (found) return found;
    await pause();
  }
  throw new Error('nothing matches ' + selector);
}
async function press(selector) {
  (await until(selector)).click();
  await pause();
}
async function type(selector, text) {
  const field = await until(selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await pause();
}`;

/** A session of the diagnostic: every question answered alike, every line written, and, asked to, every suggestion struck. */
export const fillSheet = (
  portee: string,
  answer: string,
  { strike }: { readonly strike: boolean },
): string => `
${HELPERS}
await until('.dg[data-actif]');
await press('input[name=portee][value=${portee}]');
await press('input[name=intention][value=place]');
await type('#dg-parole', ${JSON.stringify(LONG.slice(0, 140))});
for (const step of all('.dg-etapes button')) {
  step.click();
  await pause();
  for (const radio of all('.dg-bloc:not(.dg-cache) input[value=${answer}]')) radio.click();
  await pause();
}
await press('.dg-form button[type=submit]');
await type('#dg-question', ${JSON.stringify(LONG.slice(0, 140))});
const strikes = () => all('button').filter(({ textContent }) => textContent.startsWith('Je ne suis pas d’accord'));
while (${strike} && strikes().length > 0) {
  strikes()[0].click();
  await pause();
}
for (const { id } of all('input[id^=dg-propre-]')) await type('#' + CSS.escape(id), ${JSON.stringify(LONG.slice(0, 70))});`;

/** A session of the group: the same codes twice, before and after. */
export const fillGroup = (codes: readonly string[]): string => `
${HELPERS}
await until('.gr > p[hidden]');
for (const round of ['1', '2']) {
  await type('#gr-codes-' + round, ${JSON.stringify(codes.join('\n'))});
  (await until('#gr-codes-' + round)).form.requestSubmit();
  await until(round === '1' ? '.gr-vue' : '.gr-avant');
}`;
