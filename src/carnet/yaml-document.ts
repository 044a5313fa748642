import {
  type Document,
  type ErrorCode,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Point, Problem } from './problem.ts';

/** A YAML (or JSON, its subset) text as plain data that still knows where each value was written. */
export interface YamlDocument {
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Where the value at `path` was written; its nearest existing parent when it is missing. */
  locate(path: readonly PropertyKey[]): Point;
  /** Where the key that ends `path` was written. */
  locateKey(path: readonly PropertyKey[]): Point;
}

/** What the parser calls each fault, and what an author should read instead. Syntax only: the first one hides the others. */
const SAID: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'une valeur qui commence par « * » se met entre guillemets doubles',
  BAD_ALIAS: 'une valeur qui commence par « * » se met entre guillemets doubles',
  BAD_COLLECTION_TYPE: 'une valeur qui commence par « ! » se met entre guillemets doubles',
  BAD_DIRECTIVE: 'une ligne ne commence pas par « % »',
  BAD_DQ_ESCAPE: '« \\ » entre guillemets doubles : l’enlever, ou l’écrire deux fois',
  BAD_INDENT: 'retrait incorrect, ou crochet [ ou accolade { jamais fermé à la ligne d’avant',
  BAD_PROP_ORDER: 'une valeur qui commence par « & » ou « ! » se met entre guillemets doubles',
  BAD_SCALAR_START:
    'ce caractère ne peut pas commencer une valeur : mettre la valeur entre guillemets doubles',
  BLOCK_AS_IMPLICIT_KEY: '« : » dans un texte sans guillemets : mettre la valeur entre guillemets doubles',
  BLOCK_IN_FLOW: 'retrait incorrect, ou crochet [ ou accolade { jamais fermé à la ligne d’avant',
  DUPLICATE_KEY: 'clé écrite deux fois',
  IMPOSSIBLE: 'écriture incorrecte : vérifier les guillemets et le retrait de la ligne',
  KEY_OVER_1024_CHARS: 'clé trop longue : il manque sans doute « : » ou un guillemet',
  MISSING_CHAR: 'il manque un caractère (guillemet, crochet, accolade ou « : »)',
  MULTILINE_IMPLICIT_KEY: 'clé sur plusieurs lignes : il manque sans doute « : » ou un guillemet',
  MULTIPLE_ANCHORS: 'une valeur qui commence par « & » se met entre guillemets doubles',
  MULTIPLE_DOCS: '« --- » ou « ... » au milieu des clés : l’enlever',
  MULTIPLE_TAGS: 'une valeur qui commence par « ! » se met entre guillemets doubles',
  NON_STRING_KEY: 'une clé est un mot suivi de « : », sans « ? », crochet ni accolade',
  RESOURCE_EXHAUSTION: 'trop de niveaux les uns dans les autres',
  TAB_AS_INDENT: 'tabulation en début de ligne : la remplacer par des espaces',
  TAG_RESOLVE_FAILED: 'une valeur qui commence par « ! » se met entre guillemets doubles',
  UNEXPECTED_TOKEN:
    'texte inattendu à cet endroit : vérifier les guillemets, les virgules et le retrait de la ligne',
};

/** Faults of indentation that the parser takes for a sign that is missing or too many: its own words tell them apart. */
const INDENTATION: readonly (readonly [RegExp, string])[] = [
  [/^Sequence item without/, 'il manque « - » devant cet élément, ou le retrait de la ligne est incorrect'],
  [/^A block sequence may not/, 'retrait incorrect : le « - » se place sous celui de l’élément d’avant'],
  [/^Implicit map keys need/, 'il manque « : » après cette clé, ou le retrait de la ligne est incorrect'],
];

function saidOf({ code, message, pos }: YAMLError, text: string): string {
  const indentation = INDENTATION.find(([words]) => words.test(message));
  if (indentation !== undefined) return indentation[1];
  // Without any « : » in the text itself, it is the next line that was taken for its end.
  const [line = ''] = text.slice(pos[0]).split('\n', 1);
  return code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:\s|$)/.test(line)
    ? 'retrait incorrect à la ligne d’après : l’aligner sur celle-ci'
    : SAID[code];
}

/**
 * Parses YAML without ever throwing: what cannot be read becomes problems.
 * @param lineOffset lines that precede the text in its file (front matter starts after `---`)
 */
export function parseYaml(file: string, text: string, lineOffset = 0): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: true,
  });
  const at = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  const language = file.endsWith('.json') ? 'JSON' : 'YAML';
  const faults = faultsOf(document, text);
  if (faults.length === 0 && language === 'JSON') faults.push(...jsonFault(document, text));
  const problems: Problem[] = faults.map(({ offset, said }) => ({
    file,
    ...at(offset),
    message: `${language} illisible : ${said}`,
  }));

  function walk(path: readonly PropertyKey[], wantKey: boolean): Point {
    let node: Node | null = document.contents;
    let offset = node?.range?.[0] ?? 0;
    for (const [depth, segment] of path.entries()) {
      const last = depth === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === segment);
        if (pair === undefined || !isNode(pair.key)) break;
        offset = pair.key.range?.[0] ?? offset;
        node = isNode(pair.value) ? pair.value : null;
        if (last && wantKey) return at(offset);
      } else if (isSeq(node) && typeof segment === 'number') {
        const item: unknown = node.items[segment];
        node = isNode(item) ? item : null;
      } else break;
      if (node?.range) offset = node.range[0];
    }
    return at(offset);
  }

  return {
    data: problems.length === 0 ? readData(document) : undefined,
    problems,
    locate: (path) => walk(path, false),
    locateKey: (path) => walk(path, true),
  };
}

interface Fault {
  readonly offset: number;
  readonly said: string;
}

/** What keeps a document from being read: duplicate keys, the first fault of syntax, and YAML shorthands that would eat a word. */
function faultsOf(document: Document, text: string): Fault[] {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const syntax = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const found: Fault[] = errors
    .filter((error) => error === syntax || (error.code === 'DUPLICATE_KEY' && !precedes(syntax, error)))
    .map((error) => ({
      offset: startOfQuote(document, text, error.pos[0]) ?? error.pos[0],
      said: saidOf(error, text),
    }));
  if (syntax !== undefined) return found;
  visit(document, {
    Node: (_key, node) => {
      const sign = isAlias(node)
        ? '*'
        : node.anchor !== undefined
          ? '&'
          : node.tag !== undefined
            ? '!'
            : undefined;
      if (sign === undefined) return;
      const offset = text.lastIndexOf(sign, node.range?.[0] ?? 0);
      found.push({ offset, said: `une valeur qui commence par « ${sign} » se met entre guillemets doubles` });
    },
  });
  return found;
}

const precedes = (a: { pos: [number, number] } | undefined, b: { pos: [number, number] }): boolean =>
  a !== undefined && a.pos[0] < b.pos[0];

/** A quote left open is found at the end of the text: what helps is where it opens. */
function startOfQuote(document: Document, text: string, offset: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_key, { range }) => {
      if (range && range[0] < offset && offset <= range[1] && /["']/.test(text.charAt(range[0])))
        start = range[0];
    },
  });
  return start;
}

/** JSON is read as YAML, which forgives a comma too many or a missing quote; the tools that share our bibliography do not. */
function jsonFault(document: Document, text: string): Fault[] {
  const said = 'virgule de trop, guillemet manquant ou commentaire';
  let offset: number | undefined;
  visit(document, {
    Scalar: (_key, { type, range, source = '' }) => {
      const proper =
        type === 'QUOTE_DOUBLE' || (type === 'PLAIN' && /^(?:null|true|false|-?\d[\d.eE+-]*)$/.test(source));
      if (proper || !range) return;
      offset = range[0];
      return visit.BREAK;
    },
  });
  if (offset !== undefined) return [{ offset, said }];
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const place = / position (\d+)/.exec(String(error))?.[1];
    return [{ offset: place === undefined ? Math.max(text.indexOf('#'), 0) : Number(place), said }];
  }
}

/** Never throws: an alias, the only thing that could fail here, has been refused. */
const readData = (document: Document): unknown => document.toJS({ maxAliasCount: 0 });
