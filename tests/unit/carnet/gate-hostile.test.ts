import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { checkContent } from '../../../src/carnet/check-content.ts';
import { checkBody } from '../../../src/mdx/check-body.ts';
import { parseMdx } from '../../../src/mdx/parse.ts';
import { toHtml } from '../../../src/mdx/to-html.ts';
import { contactSchema } from '../../../src/schemas/contact.ts';
import { normeSchema } from '../../../src/schemas/norme.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { isWebAddress } from '../../../src/schemas/web-address.ts';
import { sampleCarnet, sampleEntry } from '../mdx/rendered.ts';
import { edited, printed } from './gate.ts';
import { CONSEIL, CONTACTS, contentWith, GLOSSAIRE, NORMES, SOURCES } from './sample-content.ts';

/** Addresses that run something, hide where they lead, or are not of the open web. */
const ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://exemple.be/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://exemple.be/1',
  'view-source:https://exemple.be/',
  'intent://exemple.be/#Intent;end',
  'ftp://exemple.be/',
  '//exemple.be/',
  '\\\\exemple.be\\x',
  'https:exemple.be',
  'https:/exemple.be',
  'https:\\\\exemple.be',
  'https://exemple.be\\@ailleurs.be/',
  'https://banque.be@ailleurs.be/',
  'https://a:b@ailleurs.be/',
  'https://exemple.be/" onclick="alert(1)',
  'https://exemple.be/<script>',
  'https://exemple.be/\u202egro.knab',
  'https://exemple.be/\u0000',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://2130706433/',
  'https://',
  'https://.be/',
];

/** Every key of the lists that holds an address. */
const LISTED = [
  { shape: normeSchema.shape as Shape, key: 'url' },
  { shape: contactSchema.shape as Shape, key: 'url' },
  { shape: sourceSchema.shape as Shape, key: 'URL' },
];
type Shape = Readonly<Record<string, z.ZodType | undefined>>;

/** A body and what the vocabulary has against it. */
function read(body: string) {
  const parsed = parseMdx('x.mdx', body);
  return 'problem' in parsed
    ? { problems: [parsed.problem], pointers: [], tree: undefined }
    : { ...checkBody('x.mdx', parsed.tree), tree: parsed.tree };
}
const problemsOf = (body: string) => read(body).problems;

it('takes an address of the open web, as people copy it', () => {
  for (const address of [
    'https://exemple.be',
    'HTTP://www.exemple.be/a/?q=1&r=é#x',
    'https://fr.wikipedia.org/wiki/Méthode_des_incidents_critiques',
    "https://exemple.org/Sociologie_d'action.html",
    'https://exemple.be:8443/',
    'https://xn--caf-dma.be/',
  ])
    expect(isWebAddress(address), address).toBe(true);
});

describe('an address that could run or deceive is refused', () => {
  it.each(ADDRESSES)('by itself: %j', (address) => {
    expect(isWebAddress(address)).toBe(false);
  });

  it.each(ADDRESSES)('in the lists: %j', (address) => {
    for (const { shape, key } of LISTED) expect(shape[key]?.safeParse(address).success).toBe(false);
  });

  it('in French, at its place', () => {
    expect(printed(NORMES, 'date: "2018-03-26" ⇒ url: "https://localhost/"')).toEqual([
      '10:10  normes.0.url : « https://localhost/ » doit être une adresse http(s) complète',
    ]);
  });

  it('in a body, in French, at its place', () => {
    expect(printed(CONSEIL, '[le texte](https://localhost/)')).toEqual([
      '30:1  « https://localhost/ » : il faut l’adresse d’un site public, sans espace, ni guillemet, ni nom d’utilisateur',
    ]);
  });

  it.each(ADDRESSES)('in a body: %j', (address) => {
    const shown = address.replaceAll(/[<>"&\s\\]|\p{Cc}/gu, (sign) => `&#${sign.codePointAt(0)};`);
    expect(problemsOf(`[le texte](<${shown}>)`)).not.toEqual([]);
  });
});

/** Markup that runs something, or styles what it should not. */
const MARKUP = [
  '<script>alert(1)</script>',
  '<script src="https://exemple.be/x.js"></script>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<img src="x" onerror="alert(1)" />',
  '<svg onload="alert(1)"></svg>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mi>x</mi></math>',
  '<iframe src="https://exemple.be/"></iframe>',
  '<object data="x"></object>',
  '<embed src="x" />',
  '<form action="https://exemple.be/"><input name="x" /></form>',
  '<a href="javascript:alert(1)">texte</a>',
  '<base href="https://exemple.be/" />',
  '<meta http-equiv="refresh" content="0" />',
  '<link rel="stylesheet" href="x" />',
  '<style>a</style>',
  '<p style="color:red">texte</p>',
  '<template>texte</template>',
  '<Terme id="deconnexion" onclick="alert(1)">texte</Terme>',
  '<Terme id="deconnexion" style="color:red">texte</Terme>',
  '<Terme id="deconnexion" dangerouslySetInnerHTML="x">texte</Terme>',
  '<Terme id="deconnexion" {...{onClick: 1}}>texte</Terme>',
  '<Terme.x id="deconnexion">texte</Terme.x>',
  '<x:script>texte</x:script>',
  '{alert(1)}',
  '{`a`}',
  'export const x = 1',
  'import x from "x"',
  '![image](javascript:alert(1))',
  '![image](https://exemple.be/x.png)',
  '<!-- commentaire -->',
  '<![CDATA[x]]>',
  '<?php x ?>',
  'Un mot &#8238;tourné.',
  '<Encadre titre="a&#8238;b">\n\nTexte.\n\n</Encadre>',
];

it.each(MARKUP)('markup that could run is refused: %j', (written) => {
  expect(problemsOf(written)).not.toEqual([]);
});

it('an invisible sign is told in French, at its place', () => {
  expect(printed(CONSEIL, 'Un mot &#8238;tourné.')).toEqual(['30:1  signe invisible : retaper ce texte']);
});

it.each([
  ['telephone: "112" ⇒ telephone: "javascript:112"', CONTACTS],
  ['telephone: "112" ⇒ telephone: "112\\" onclick=\\"x"', CONTACTS],
  ['telephone: "112" ⇒ courriel: "javascript:a@exemple.be"', CONTACTS],
  ['telephone: "112" ⇒ courriel: "a@exemple.be?bcc=b@exemple.be"', CONTACTS],
  ['"type" ⇒ "DOI": "https://exemple.be/",⏎    "type"', SOURCES],
  ['"type" ⇒ "DOI": "10.1000/\\"><script>",⏎    "type"', SOURCES],
  ['"type" ⇒ "language": "fr\\" onclick=\\"x",⏎    "type"', SOURCES],
  ['"type" ⇒ "publisher": "un\\u202enom",⏎    "type"', SOURCES],
  ['"type" ⇒ "number": "1\\u0000",⏎    "type"', SOURCES],
  ['definition: Ne plus ⇒ definition: "Ne\\u202e plus répondre après les heures" #', GLOSSAIRE],
])('refuses %s', (change, file) => {
  expect(printed(file, change.replaceAll('⏎', '\n'))).not.toEqual([]);
});

/** What an entry's body may become. */
const ELEMENTS = new Set(
  'a b blockquote br div em h2 h3 li ol p section span strong table tbody td th thead tr ul'.split(' '),
);
const ATTRIBUTES = new Set('aria-label class href id role scope start tabindex'.split(' '));
const LEADS = /^(?:https?:\/\/|mailto:[^?]+$|tel:[+\d]+$|\/(?![/\\])|#)/;

/** What a fragment of HTML holds that could run or deceive. */
function dangers(node: DefaultTreeAdapterTypes.Node): string[] {
  const own =
    'attrs' in node
      ? [
          ...(ELEMENTS.has(node.tagName) ? [] : [`<${node.tagName}>`]),
          ...node.attrs.flatMap(({ name, value }) => {
            if (!ATTRIBUTES.has(name)) return [`${name}="${value}"`];
            return name === 'href' && !LEADS.test(value) ? [`href="${value}"`] : [];
          }),
        ]
      : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(dangers)] : own;
}

describe('what passes the gate is harmless', () => {
  const pieces = [...MARKUP, ...ADDRESSES.map((address) => `[texte](${address})`), ...ADDRESSES].flatMap(
    (text) => text.split(/(?<=[<>"()[\]{}= ])/),
  );
  const hostile = fc
    .array(
      fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('&lt;', '&quot;', '\\', '*', '`', '\n\n', 'mot ')),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((parts) => `${parts.join('')} fin`);

  it('in a body', () => {
    let passed = 0;
    fc.assert(
      fc.property(hostile, (written) => {
        const { problems, pointers, tree } = read(written);
        const known = pointers.every(({ to, id }) => to === 'page' || id === 'deconnexion');
        if (problems.length > 0 || tree === undefined || !known) return;
        passed++;
        expect(dangers(parseFragment(toHtml(tree, sampleCarnet(), sampleEntry()))), written).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    // The law would say nothing if everything were refused.
    expect(passed).toBeGreaterThan(100);
  });

  it('in the texts that a body calls', () => {
    const text = '<img src=x onerror=alert(1)> <script>alert(1)</script> et voilà';
    const { carnet, problems } = checkContent(
      contentWith({
        [GLOSSAIRE]: edited(GLOSSAIRE, 'definition: Ne plus', `definition: "${text}" #`),
        [CONTACTS]: edited(CONTACTS, 'telephone: "112"', `telephone: "112"\n  horaires: "${text}"`),
      }),
    );
    expect(problems).toEqual([]);
    const entry = carnet?.entry('conseils/se-deconnecter');
    const html = carnet === undefined || entry === undefined ? '' : toHtml(entry.tree, carnet, entry);
    expect(html).toContain('&#x3C;script>');
    expect(dangers(parseFragment(html))).toEqual([]);
  });
});
