import type { Page } from 'playwright-core';

/** What a page says to whoever prints it: its text, what its style sheets add to it, and the addresses among that. */
export interface PrintedText {
  readonly text: string;
  readonly addresses: readonly string[];
  /** Heads of tables, which are printed again where a table goes on. */
  readonly heads: string;
}

/** Reads the page as its print style sheet shows it. */
export async function printedText(page: Page): Promise<PrintedText> {
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() => {
    const addresses = [...document.querySelectorAll('[data-adresse]')].map(
      (element) => element.getAttribute('data-adresse') ?? '',
    );
    for (const line of document.querySelectorAll('.adresse'))
      addresses.push((line.textContent ?? '').trim().replace(/^voir /, ''));
    const generated = (element: Element, place: '::before' | '::after') =>
      [...getComputedStyle(element, place).content.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g)]
        .map(([, text, name]) => (name === undefined ? text : element.getAttribute(name)))
        .join('');
    const marker = (element: Element): string => {
      if (element.tagName !== 'LI' || getComputedStyle(element).listStyleType !== 'decimal') return '';
      const items = [...(element.parentElement?.children ?? [])].filter(({ tagName }) => tagName === 'LI');
      return `${items.indexOf(element) + 1}. `;
    };
    const said = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
      if (!(node instanceof Element) || ['SCRIPT', 'STYLE'].includes(node.tagName)) return '';
      if (node.tagName === 'BR') return '\n';
      const { display, clipPath, position } = getComputedStyle(node);
      if (display === 'none' || (position === 'absolute' && clipPath !== 'none')) return '';
      const inside = [...node.childNodes].map(said).join('');
      const whole = marker(node) + generated(node, '::before') + inside + generated(node, '::after');
      return display === 'inline' ? whole : `\n${whole}\n`;
    };
    const heads = [...document.querySelectorAll('thead')].map(said).join('\n');
    return { text: said(document.body), addresses, heads };
  });
  await page.emulateMedia({ media: null });
  return printed;
}
