import type { PDFPageProxy } from 'pdfjs-dist';

/** What a page of a PDF says, with the marks that tie it to its tags: `getTextContent({ includeMarkedContent: true })`. */
export type Marked = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];
/** The tags of a page: `getStructTree()`. */
export type Tags = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>;

/** Something drawn on a page, with its place in points from the lower left corner. */
interface Drawn {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of its first line, and of its last one. */
  readonly first: number;
  readonly last: number;
}

/** How much lower a text may stand and still be on the line of a heading, in points. */
const LINE = 4;

/**
 * The headings of a page of a tagged PDF under which nothing of their column follows: a reader would find what they announce on
 * another page. Notes at the foot and what repeats on every page do not count.
 * @param beside where the text begins, in points from the left, when headings stand in a column of their own on its left: such a
 * heading opens the text that starts on its line
 */
export function headingsAlone(items: Marked, tags: Tags, beside = 0): readonly string[] {
  const { headings, text } = drawnOn(items, rolesIn(tags));
  const follows = (heading: Drawn) =>
    text.some(({ left, right, first }) =>
      heading.right < beside
        ? first < heading.first + LINE
        : first < heading.last && left < heading.right && right > heading.left,
    );
  return headings.filter((heading) => !follows(heading)).map(({ text }) => text);
}

function drawnOn(items: Marked, roles: ReadonlyMap<string, readonly string[]>) {
  const [headings, text] = [new Map<string, Drawn>(), [] as Drawn[]];
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id);
      continue;
    }
    const path = roles.get(open.findLast((id) => id !== undefined && roles.has(id)) ?? '');
    if (path === undefined || item.str.trim() === '') continue;
    const [left, baseline]: readonly number[] = item.transform.slice(4);
    if (left === undefined || baseline === undefined) continue;
    const drawn = { text: item.str, left, right: left + item.width, first: baseline, last: baseline };
    const heading = path.find((step) => /^H\d? /.test(step));
    if (heading !== undefined) headings.set(heading, together(headings.get(heading), drawn));
    else if (!path.some((step) => step.startsWith('Note '))) text.push(drawn);
  }
  return { headings: [...headings.values()], text };
}

const together = (before: Drawn | undefined, drawn: Drawn): Drawn =>
  before === undefined
    ? drawn
    : {
        text: `${before.text} ${drawn.text}`,
        left: Math.min(before.left, drawn.left),
        right: Math.max(before.right, drawn.right),
        first: Math.max(before.first, drawn.first),
        last: Math.min(before.last, drawn.last),
      };

/** For each drawn content, the elements that hold it, from the outermost: a role and a number that tells it from others. */
function rolesIn(tags: Tags): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, readonly string[]>();
  let count = 0;
  const walk = (node: Tags, path: readonly string[]) => {
    for (const child of node.children)
      if ('role' in child) walk(child, [...path, `${child.role} ${count++}`]);
      else if ('id' in child) roles.set(String(child.id), path);
  };
  walk(tags, []);
  return roles;
}
