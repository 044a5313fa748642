import type { Found } from './pagefind.ts';

/** Text of a fragment of HTML, with its spaces. A template is inert: nothing in it is ever run. */
function textOf(html: string): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  return (template.content.textContent ?? '').replace(/(\p{L})'(?=\p{L})/gu, '$1’');
}

/** An excerpt as nodes, the words found in `<mark>`. */
function excerptNodes(excerpt: string): Node[] {
  return excerpt.split(/(<mark>[\s\S]*?<\/mark>)/).map((piece) => {
    if (!piece.startsWith('<mark>')) return document.createTextNode(textOf(piece));
    const mark = document.createElement('mark');
    mark.textContent = textOf(piece);
    return mark;
  });
}

/** One line of the list of results: kind, title, and the words found, or the summary when no words were asked for. */
export function resultItem({ url, meta, excerpt }: Found, withExcerpt: boolean): HTMLLIElement {
  const item = document.createElement('li');
  const kind = document.createElement('span');
  kind.className = 'type';
  kind.textContent = meta['type'] ?? 'Page';
  const body = document.createElement('div');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = textOf(meta['title'] ?? url);
  const text = document.createElement('p');
  if (withExcerpt || meta['resume'] === undefined) text.append(...excerptNodes(excerpt));
  else text.append(meta['resume']);
  body.append(link, text);
  item.append(kind, body);
  return item;
}
