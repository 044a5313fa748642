import type { Nodes, Parents, Root } from 'mdast';
import type { Problem } from '../carnet/problem.ts';
import { didYouMean } from '../carnet/suggest.ts';
import { isWebAddress } from '../schemas/web-address.ts';
import { UNPRINTABLE } from '../typography/unprintable.ts';
import { attribute, isWordNode, textOf, visit, type WordNode } from './tree.ts';
import {
  type Attribute,
  isWord,
  type Reference,
  vocabulary,
  type Word,
  type WordName,
} from './vocabulary.ts';

/** A place in a body that points to something else in the carnet. */
export interface Pointer {
  readonly to: Reference | 'page';
  readonly id: string;
  readonly tag: string;
  readonly line: number;
  readonly column: number;
}

/** Markdown that entries may use. Everything else is refused by name. */
const MARKDOWN: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'list',
  'listItem',
  'link',
  'break',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
]);

const REFUSED: Readonly<Record<string, string>> = {
  mdxjsEsm: 'import et export sont interdits : une ligne ne commence pas par l’un de ces mots',
  mdxFlowExpression: 'expression {…} interdite : écrire le texte lui-même',
  mdxTextExpression: 'expression {…} interdite : écrire le texte lui-même',
  image: 'image interdite : le carnet doit se lire et s’imprimer partout sans image',
  imageReference: 'image interdite : le carnet doit se lire et s’imprimer partout sans image',
  footnoteDefinition: 'note de bas de page interdite : employer <Source id="…" />',
  footnoteReference: 'note de bas de page interdite : employer <Source id="…" />',
  code: 'bloc de code interdit',
  inlineCode: 'code interdit : employer des guillemets « »',
  html: 'HTML interdit',
  thematicBreak: 'trait de séparation interdit : un titre ## suffit',
  delete: 'texte barré interdit',
  linkReference: 'lien à référence interdit : écrire [texte](https://…)',
  definition: 'lien à référence interdit : écrire [texte](https://…)',
  toml: 'l’en-tête se place entre deux lignes ---',
};

const INVISIBLE = 'signe invisible : retaper ce texte';

const VAGUE_LABEL =
  /^(?:ici|cliquez[ -]ici|cliquer[ -]ici|lien|ce lien|en savoir plus|lire la suite|voir|plus d’infos?)$/i;

/** A label as one hears it. */
const bare = (label: string): string => label.replaceAll("'", '’').replace(/[\s.…:;!→>»]+$/, '');

/** The words that may stand inside an inline word; a marked claim carries its own sources. */
const INSIDE_INLINE: Readonly<Record<string, readonly string[]>> = {
  AVerifier: ['Source', 'Norme', 'Terme', 'Contact', 'Fiche'],
  Case: ['Terme', 'Source', 'Norme', 'Contact', 'Fiche', 'AVerifier'],
  Terme: [],
};

const ALL_WORDS: ReadonlySet<WordName> = new Set(Object.keys(vocabulary) as WordName[]);

/** Every way in which a body leaves the closed vocabulary, and every pointer it holds. */
export function checkBody(
  file: string,
  tree: Root,
  allowed: ReadonlySet<WordName> = ALL_WORDS,
): { problems: Problem[]; pointers: Pointer[] } {
  const problems: Problem[] = [];
  const pointers: Pointer[] = [];
  const report = (node: Nodes, message: string, key?: string) =>
    problems.push({ file, ...start(node), ...(key === undefined ? {} : { key }), message });

  visit(tree, (node, parents) => {
    if (isWordNode(node)) checkTag(node, parents);
    else if (!MARKDOWN.has(node.type))
      report(node, REFUSED[node.type] ?? 'cette écriture n’est pas admise dans une fiche');
    else if (node.type === 'text') {
      if (UNPRINTABLE.test(node.value)) report(node, INVISIBLE);
    } else if (node.type === 'heading') {
      if (node.depth === 1)
        report(node, 'titre « # » interdit : le titre de la fiche est la clé titre ; employer ## ou ###');
      if (node.depth > 3) report(node, `titre de niveau ${node.depth} interdit : employer ## ou ###`);
      if (textOf(node).trim() === '') report(node, 'titre vide');
    } else if (node.type === 'listItem' && typeof node.checked === 'boolean')
      report(node, 'case « [ ] » interdite : employer <Case>…</Case>');
    else if (node.type === 'link') {
      checkLink(node.url, node);
      if (parents.some((parent) => isWordNode(parent) && parent.name === 'Terme'))
        report(node, 'lien interdit dans <Terme> : le mot mène déjà à sa définition');
    }
  });
  return { problems, pointers };

  function checkLink(url: string, node: Nodes): void {
    const label = textOf(node).trim();
    if (VAGUE_LABEL.test(bare(label))) report(node, `libellé de lien « ${label} » : dire où mène le lien`);
    if (label === '') report(node, 'lien sans texte');
    if (isWebAddress(url)) return;
    if (/^(?:mailto|tel|sms):/i.test(url))
      report(
        node,
        `« ${url} » : un numéro ou une adresse s’écrit dans contacts.yaml et s’appelle par <Contact id="…" />`,
      );
    else if (url.startsWith('/') && !url.startsWith('//'))
      pointers.push({ to: 'page', id: url, tag: 'lien', ...start(node) });
    else if (/^https?:\/\/./i.test(url))
      report(
        node,
        `« ${url} » : il faut l’adresse d’un site public, sans espace, ni guillemet, ni nom d’utilisateur`,
      );
    else report(node, `« ${url} » : un lien commence par https:// ou, dans le carnet, par /`);
  }

  function checkTag(node: WordNode, parents: readonly Parents[]): void {
    const name: string = node.name ?? '';
    if (!isWord(name) || !allowed.has(name)) {
      const words = [...allowed];
      const meant = didYouMean(name, words) || ` (permises : ${words.join(', ')})`;
      report(
        node,
        `${isWord(name) ? 'balise qui n’a pas sa place dans ce fichier' : 'balise inconnue'}${meant}`,
        `<${name}>`,
      );
      return;
    }
    const word: Word = vocabulary[name];
    checkAttributes(node, word);
    checkPlace(node, word, parents);
    if (word.role === 'leaf' && node.children.length > 0)
      report(node, `ne contient rien : écrire <${name} … />`, `<${name}>`);
    if (
      word.role !== 'leaf' &&
      textOf(node).trim() === '' &&
      node.children.every((child) => !isWordNode(child))
    )
      report(node, 'est vide', `<${name}>`);
    if (name === 'Etapes') checkSteps(node);
  }

  function checkPlace(node: WordNode, word: Word, parents: readonly Parents[]): void {
    const parent = parents.findLast((candidate) => isWordNode(candidate));
    const tag = `<${node.name}>`;
    if (word.role === 'inline' && !fitsInLine(node))
      report(node, 'ne contient que quelques mots : ni liste, ni tableau, ni plusieurs paragraphes', tag);
    if (word.role !== 'block' && node.name !== 'ARemplir' && parents.some(({ type }) => type === 'link'))
      report(node, 'ne peut pas se placer dans un lien', tag);
    if (word.role === 'block' && (parents.length > 1 || node.type !== 'mdxJsxFlowElement'))
      report(node, 'se place seule, entre deux lignes vides, et jamais dans une autre balise', tag);
    if (
      parent !== undefined &&
      isWordNode(parent) &&
      INSIDE_INLINE[parent.name]?.includes(node.name) === false
    )
      report(node, `ne peut pas se placer dans <${parent.name}>`, tag);
  }

  function checkAttributes(node: WordNode, word: Word): void {
    const tag = `<${node.name}>`;
    const seen = new Set<string | undefined>();
    for (const written of node.attributes as { type: string; name?: string; value?: unknown }[]) {
      if (written.name !== undefined && seen.has(written.name))
        report(node, `${written.name} est écrit deux fois`, tag);
      else if (written.type !== 'mdxJsxAttribute' || written.name === undefined)
        report(node, 'expression {…} interdite', tag);
      else if (!Object.hasOwn(word.attributes, written.name)) {
        const allowed = Object.keys(word.attributes);
        report(
          node,
          `attribut « ${written.name} » inconnu${didYouMean(written.name, allowed)} (permis : ${allowed.join(', ') || 'aucun'})`,
          tag,
        );
      } else if (typeof written.value !== 'string')
        report(node, `${written.name} : une valeur entre guillemets, sans accolades`, tag);
      seen.add(written.name);
    }
    for (const [name, rule] of Object.entries(word.attributes)) {
      const value = attribute(node, name);
      if (value === undefined) {
        const values = Array.isArray(rule.holds) ? ` (permis : ${rule.holds.join(', ')})` : '';
        if (rule.required) report(node, `${name} manque${values}`, tag);
      } else if (typeof value === 'string') checkValue(node, name, value, rule.holds);
    }
  }

  function checkValue(node: WordNode, name: string, value: string, holds: Attribute['holds']): void {
    const tag = `<${node.name}>`;
    if (UNPRINTABLE.test(value)) report(node, `${name} : ${INVISIBLE}`, tag);
    if (value.trim() === '') report(node, `${name} est vide`, tag);
    else if (typeof holds !== 'string') {
      if (!holds.includes(value))
        report(
          node,
          `${name} « ${value} » n’est pas permis${didYouMean(value, holds)} (permis : ${holds.join(', ')})`,
          tag,
        );
    } else if (holds === 'number') {
      if (!/^[1-9]\d?$/.test(value))
        report(node, `${name} « ${value} » : il faut un nombre entier de 1 à 99`, tag);
    } else if (holds === 'numbers') {
      if (!/^\d+(?:,\s*\d+)*$/.test(value))
        report(node, `${name} « ${value} » : il faut des nombres de minutes séparés par des virgules`, tag);
    } else if (holds !== 'text') pointers.push({ to: holds, id: value, tag, ...start(node) });
  }

  function checkSteps(node: WordNode): void {
    const [list, ...rest] = node.children;
    if (list?.type !== 'list' || list.ordered !== true || rest.length > 0) {
      report(node, 'contient une seule liste numérotée (1. 2. 3.)', '<Etapes>');
      return;
    }
    const durations = attribute(node, 'durees')?.split(',').length;
    if (durations !== undefined && durations !== list.children.length)
      report(
        node,
        `durees donne ${counted(durations, 'durée')} pour ${counted(list.children.length, 'étape')}`,
        '<Etapes>',
      );
  }
}

function start(node: Nodes): { line: number; column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

const counted = (count: number, word: string): string => `${count} ${word}${count > 1 ? 's' : ''}`;

/** Whether what a tag holds can be set in a line of text: words, or the one paragraph that line breaks around the tag make of them. */
function fitsInLine(node: WordNode): boolean {
  const paragraphs = node.children.filter(({ type }) => type === 'paragraph');
  const blocks = node.children.some(({ type }) => BLOCKS.has(type));
  return !blocks && (paragraphs.length === 0 || node.children.length === 1);
}

const BLOCKS: ReadonlySet<string> = new Set(['heading', 'list', 'blockquote', 'table']);
