import type { Element, ElementContent } from 'hast';
import type { State } from 'mdast-util-to-hast';
import { referenceUrl } from '../carnet/links.ts';
import { frenchDate } from '../typography/dates.ts';
import { certaintyLabels, doubtMark } from '../ui/fr.ts';
import { el, text } from './hast.ts';
import type { Page } from './to-html.ts';
import { attribute, holdsWords, runningText, type WordNode } from './tree.ts';
import type { WordName } from './vocabulary.ts';

type Renderer = (node: WordNode, state: State, page: Page) => ElementContent | ElementContent[];

/** What each word of the vocabulary becomes on a page. A word without a line here does not compile. */
export const wordsToHtml: Readonly<Record<WordName, Renderer>> = {
  EnBref: (node, state) =>
    el('div', { className: ['en-bref'] }, [el('h2', { id: 'en-bref' }, ['En bref']), ...blocks(node, state)]),

  Encadre: (node, state) => {
    const attention = attribute(node, 'genre') === 'attention';
    return el('div', { className: attention ? ['encadre', 'attention'] : ['encadre'] }, [
      el('p', { className: ['encadre-titre'] }, [
        `${attention ? 'Attention\u00a0: ' : ''}${required(node, 'titre')}`,
      ]),
      ...blocks(node, state),
    ]);
  },

  Etapes: (node, state) => {
    const durations = attribute(node, 'durees')
      ?.split(',')
      .map((minutes) => minutes.trim());
    const [list] = blocks(node, state).filter((child) => child.type === 'element' && child.tagName === 'ol');
    if (list?.type !== 'element') return [];
    list.properties = { className: ['etapes'] };
    list.children
      .filter((child) => child.type === 'element')
      .forEach((item, index) => {
        const minutes = durations?.[index];
        const target = item.children.find((child) => child.type === 'element' && child.tagName === 'p');
        const owner = target?.type === 'element' ? target : item;
        if (minutes !== undefined)
          owner.children.unshift(el('span', { className: ['duree'] }, [`${minutes}\u00a0min`]), {
            type: 'text',
            value: ' ',
          });
      });
    return list;
  },

  LettreModele: (node, state) =>
    el('div', { className: ['lettre'] }, [
      el('p', { className: ['encadre-titre'] }, [required(node, 'titre')]),
      ...blocks(node, state),
    ]),

  Terme: (node, state, page) => {
    if (page.as === 'form') return inline(node, state);
    const { id, terme, sigle, definition } = page.carnet.terme(required(node, 'id'));
    const name = sigle === undefined ? terme : `${terme} (${sigle})`;
    note(page, `terme-${id}`, [el('b', {}, [name]), ' ', definition]);
    return el('a', { className: ['terme'], href: `#terme-${id}` }, inline(node, state));
  },

  AVerifier: (node, state, page) => {
    const certainty = attribute(node, 'certitude') === 'probable' ? 'probable' : 'a_verifier';
    const mark = `\u00a0[${doubtMark(certainty)}]`;
    const id = `doute-${[...page.given].filter((given) => given.startsWith('doute-')).length + 1}`;
    const children = inline(node, state);
    const claim = el('span', { className: ['doute', certainty.replace('_', '-')] }, children);
    if (page.as === 'form') return [claim, text(mark)];
    note(page, id, [el('b', {}, [certaintyLabels[certainty]]), ' ', required(node, 'pourquoi')]);
    return [claim, el('a', { className: ['appel'], href: `#${id}` }, [mark])];
  },

  Case: (node, state) => el('span', { className: ['case'] }, inline(node, state)),

  Source: (node, _state, page) => {
    if (page.as === 'form') return [];
    const id = required(node, 'id');
    const number = page.entry.data.sources.findIndex((source) => source.id === id) + 1;
    const passage = attribute(node, 'passage');
    const called = `${number}${passage === undefined ? '' : `, ${passage}`}`;
    return el('a', { className: ['appel'], href: `#source-${number}`, ariaLabel: `source\u00a0${called}` }, [
      `[${called}]`,
    ]);
  },

  Norme: (node, _state, page) => {
    const { id, titre } = page.carnet.norme(required(node, 'id'));
    return el('a', { href: referenceUrl('norme', id) }, [titre]);
  },

  Contact: (node, _state, page) => contact(required(node, 'id'), page),

  Fiche: (node, _state, page) => {
    const entry = page.carnet.entry(required(node, 'id'));
    if (entry === undefined) throw new Error(`unchecked reference: ${required(node, 'id')}`);
    return el('a', { href: entry.url }, [entry.data.titre]);
  },

  ARemplir: (node) => {
    const lines = Number(attribute(node, 'lignes') ?? 1);
    return el(
      node.type === 'mdxJsxFlowElement' ? 'p' : 'span',
      { className: lines > 1 ? ['a-remplir', 'long'] : ['a-remplir'] },
      [
        required(node, 'libelle'),
        // The last line is drawn by the style sheet.
        ...Array.from({ length: lines - 1 }, () => el('span', { className: ['ligne'] }, [])),
      ],
    );
  },
};

function contact(id: string, page: Page): ElementContent[] {
  const { nom, telephone, courriel, url, horaires, pour, certitude, verifie_le, a_verifier } =
    page.carnet.contact(id);
  const doubt =
    certitude === 'etabli'
      ? []
      : [` ${certaintyLabels[certitude]}\u00a0: ${a_verifier?.replace(/\.$/, '')}.`];
  note(page, `contact-${id}`, [
    el('b', {}, [nom]),
    ` ${pour}${horaires === undefined ? '' : `, ${horaires}`}. Vérifié sur copie archivée le ${frenchDate(verifie_le)}.`,
    ...doubt,
  ]);
  const reach =
    telephone !== undefined
      ? el('a', { href: `tel:${telephone.replaceAll(/[^+\d]/g, '')}` }, [telephone.replaceAll(' ', '\u00a0')])
      : courriel !== undefined
        ? el('a', { href: `mailto:${courriel}` }, [courriel])
        : url !== undefined
          ? el('a', { href: url }, [new URL(url).hostname.replace(/^www\./, '')])
          : undefined;
  return [
    el('a', { href: referenceUrl('contact', id) }, [nom]),
    ...(reach === undefined ? [] : [el('span', {}, ['\u00a0: ']), reach]),
  ];
}

function note(page: Page, id: string, children: (Element | string)[]): void {
  if (page.as === 'form' || page.given.has(id)) return;
  page.given.add(id);
  page.notes.push(el('span', { className: ['note'], id, role: 'note' }, children));
}

/** The gate has checked that the attribute is there. */
function required(node: WordNode, name: string): string {
  const value = attribute(node, name);
  if (value === undefined) throw new Error(`unchecked attribute: ${node.name} ${name}`);
  return value;
}

/** Children as blocks: words written on the line of the tag become a paragraph. */
function blocks(node: WordNode, state: State): ElementContent[] {
  return state.all(
    (holdsWords(node)
      ? { ...node, children: [{ type: 'paragraph', children: node.children }] }
      : node) as never,
  ) as ElementContent[];
}

/** Children as running text. */
const inline = (node: WordNode, state: State): ElementContent[] =>
  state.all({ ...node, children: runningText(node) } as never) as ElementContent[];
