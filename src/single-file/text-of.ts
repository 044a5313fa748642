const ASIDE = 'article > h2, .surtitre, .reperes dt, .annexe, .appel, .ecran, .en-bref > h3';
/** Elements that part the words around them. */
const BLOCKS: ReadonlySet<string> = new Set(
  'P LI H2 H3 H4 H5 DIV DT DD TD TH UL OL DL SECTION TABLE TR BR CAPTION NAV LABEL'.split(' '),
);

/** The words of a page, with a space between its blocks. What is not its text is left out: title, marks, sources, links to other forms. */
export function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches(ASIDE)) return '';
  const inner = [...node.childNodes].map(textOf).join('');
  return BLOCKS.has(node.tagName) ? ` ${inner} ` : inner;
}
