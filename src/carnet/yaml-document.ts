import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
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

const SAID: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'clé écrite deux fois',
  BAD_INDENT: 'retrait incorrect : les clés d’une même liste commencent à la même colonne',
  TAB_AS_INDENT: 'tabulation en début de ligne : YAML n’admet que des espaces',
  MISSING_CHAR: 'il manque un caractère (guillemet, crochet, accolade ou « : »)',
  UNEXPECTED_TOKEN: 'texte inattendu à cet endroit',
  BLOCK_AS_IMPLICIT_KEY: '« : » dans un texte sans guillemets : mettre la valeur entre guillemets doubles',
  MULTILINE_IMPLICIT_KEY: 'clé sur plusieurs lignes : il manque sans doute « : » ou un guillemet',
  BAD_ALIAS: 'référence YAML (*) interdite',
  BAD_SCALAR_START:
    'ce caractère ne peut pas commencer une valeur : mettre la valeur entre guillemets doubles',
};

/**
 * Parses YAML without ever throwing: what cannot be read becomes problems.
 * @param lineOffset lines that precede the text in its file (front matter starts after `---`)
 */
export function parseYaml(file: string, text: string, lineOffset = 0): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  const problems: Problem[] = document.errors.map((error) => ({
    file,
    ...at(error.pos[0]),
    message: `YAML illisible : ${SAID[error.code] ?? `écriture incorrecte (${error.code})`}`,
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

/** Aliases could expand without end; content has no use for them. */
function readData(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}
