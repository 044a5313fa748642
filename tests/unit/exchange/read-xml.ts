import { parser } from 'sax';

/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Signs that no XML document can hold (https://www.w3.org/TR/xml/#charsets). */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/**
 * Reads an XML document.
 * @throws when it is not well formed
 */
export function readXml(xml: string): XmlElement {
  if (FORBIDDEN.test(xml)) throw new Error('a sign that XML forbids');
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const reader = parser(true);
  reader.onerror = (error) => {
    throw error;
  };
  reader.onopentag = ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  const say = (text: string) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  };
  reader.ontext = say;
  reader.oncdata = say;
  reader.onclosetag = () => open.pop();
  reader.write(xml).close();
  const [root] = top.children;
  if (root === undefined || top.children.length > 1) throw new Error('not one document');
  return root;
}

/** The elements with a name, anywhere below one. */
export const all = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

/** The only child with a name. */
export function only(element: XmlElement, name: string): XmlElement {
  const [found, ...others] = element.children.filter((child) => child.name === name);
  if (found === undefined || others.length > 0) throw new Error(`${others.length + 1} × ${name}`);
  return found;
}
