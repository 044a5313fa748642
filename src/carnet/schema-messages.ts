import { z } from 'zod';
import type { Problem } from './problem.ts';
import { didYouMean, nearest } from './suggest.ts';
import type { YamlDocument } from './yaml-document.ts';

const FORMATS: Readonly<Record<string, string>> = {
  slug: 'doit être en minuscules sans accent, mots liés par des tirets (par exemple « carte-d-acces »)',
  pageAddress: 'doit être l’adresse d’une page, entre deux barres (par exemple « /imprimer/ »)',
  entryId: 'doit être l’identifiant d’une fiche : dossier/nom (par exemple « conseils/se-deconnecter »)',
  partialDate: 'doit être une date AAAA, AAAA-MM ou AAAA-MM-JJ, entre guillemets',
  danger: 'doit lier ses mots par « ou », « avec » ou « sauf » : ni virgule, ni point-virgule, ni place vide',
  synonym: 'doit être un mot ou une expression, sans virgule ni point-virgule',
  finalDot: 'ne doit pas finir par un point',
  questionMark: 'doit finir par un point d’interrogation',
  telephone: 'doit être un numéro de téléphone',
  doi: 'doit être un DOI (par exemple « 10.1000/182 »), sans adresse devant',
  language: 'doit être un code de langue (par exemple « fr » ou « nl-BE »)',
  date: 'doit être une date AAAA-MM-JJ qui existe',
  url: 'doit être une adresse http(s) complète',
  email: 'doit être une adresse e-mail',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte, entre guillemets',
  number: 'un nombre, sans guillemets',
  int: 'un nombre entier, sans guillemets',
  boolean: 'true (oui) ou false (non), sans guillemets',
  array: 'une liste, entre crochets [ ]',
  object: 'un groupe de clés, chacune suivie de « : »',
  record: 'un groupe de clés, chacune suivie de « : »',
};

const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  string: ['caractère', 'caractères'],
  array: ['élément', 'éléments'],
};

/** What an author should have written, with the names of the keys when these are what is missing. */
function wanted(type: string, owner: z.core.$ZodType | undefined): string {
  if (owner instanceof z.ZodISODate) return 'une date AAAA-MM-JJ';
  const keys = type === 'object' ? keysOf(owner) : [];
  if (keys.length === 0) return TYPES[type] ?? 'une autre sorte de valeur';
  return `un groupe de clés : ${keys.length > 5 ? `${keys.slice(0, 5).join(', ')}…` : keys.join(', ')}`;
}

/** The forms between which an author may choose. */
const formsOf = (owner: z.core.$ZodType | undefined): string =>
  owner instanceof z.ZodUnion
    ? owner.options.map((option) => wanted(option._zod.def.type, option)).join(', ou ')
    : 'une autre sorte de valeur';

/** A value that may have several forms is told by the one it nearly has: its own faults, not that it is none of them. */
function byNearestForm(issue: z.core.$ZodIssue, data: unknown): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const whole = (code: string) => (branch: readonly z.core.$ZodIssue[]) =>
    branch.some((inner) => inner.path.length === 0 && inner.code === code);
  const near =
    issue.errors.find((branch) => !whole('invalid_type')(branch) && !whole('invalid_value')(branch)) ??
    (typeof valueAt(data, issue.path) === 'string' ? issue.errors.find(whole('invalid_value')) : undefined);
  if (near === undefined) return [issue];
  return near.flatMap((inner) => byNearestForm({ ...inner, path: [...issue.path, ...inner.path] }, data));
}

/** A value as an author recognises it, never longer than a line. */
function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `« ${text.length > 60 ? `${text.slice(0, 57)}…` : text} »`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

/** The schema that rules the value at `path`, through lists, optional keys, defaults and choices of forms. */
function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const segment of [...path, undefined]) {
    while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) current = current.unwrap();
    if (segment === undefined) return current;
    if (current instanceof z.ZodUnion)
      current = current.options.find((option) =>
        typeof segment === 'number' ? option instanceof z.ZodArray : option instanceof z.ZodObject,
      );
    if (current instanceof z.ZodObject) current = current.shape[String(segment)];
    else if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodRecord) current = current.valueType;
    else if (current instanceof z.ZodTuple) current = current._zod.def.items[Number(segment)];
    else return undefined;
  }
  return current;
}

/** Whether the key that ends a path may be left out. */
function isOptional(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  const parent = schemaAt(schema, path.slice(0, -1));
  return parent instanceof z.ZodObject && parent.shape[String(path.at(-1))] instanceof z.ZodOptional;
}

function limit(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, found: unknown): string {
  const small = issue.code === 'too_small';
  const bound = Number(small ? issue.minimum : issue.maximum);
  const unit = UNITS[issue.origin];
  if (unit === undefined)
    return `${quote(found)} est trop ${small ? 'petit' : 'grand'} : ${bound} au ${small ? 'moins' : 'plus'}`;
  const size = typeof found === 'string' ? found.trim().length : Array.isArray(found) ? found.length : 0;
  const word = (count: number) => (count > 1 ? unit[1] : unit[0]);
  return `trop ${small ? 'court' : 'long'} : ${size} ${word(size)}, il en faut au ${small ? 'moins' : 'plus'} ${bound}`;
}

function sentence(
  issue: z.core.$ZodIssue,
  found: unknown,
  owner: z.core.$ZodType | undefined,
  optional: boolean,
): string {
  const expectation = owner === undefined ? '' : (z.globalRegistry.get(owner)?.description ?? '');
  switch (issue.code) {
    case 'invalid_type':
      if (found !== undefined && found !== null)
        return `${quote(found)} : il faut ${wanted(issue.expected, owner)}`;
      if (expectation !== '' && !optional) return `manque (${expectation})`;
      if (optional) return `est vide : il faut ${wanted(issue.expected, owner)}, ou enlever cette clé`;
      return typeof issue.path.at(-1) === 'string'
        ? 'manque'
        : `est vide : il faut ${wanted(issue.expected, owner)}`;
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const permitted = `permis : ${allowed.join(', ')}`;
      const only =
        allowed.length === 1 && expectation !== '' ? `« ${allowed[0]} » : ${expectation}` : undefined;
      if (found === undefined || found === null) return `manque (${expectation || permitted})`;
      if (only !== undefined) return `${quote(found)} : il faut ${only}`;
      return `${quote(found)} n’est pas permis${didYouMean(String(found), allowed)} (${permitted})`;
    }
    case 'too_small':
    case 'too_big':
      return limit(issue, found);
    case 'invalid_format': {
      const said = FORMATS[issue.message] ?? FORMATS[issue.format];
      if (said !== undefined) return `${quote(found)} ${said}`;
      // A schema may say in French what it wants; the library's own words are English.
      return issue.message.startsWith('Invalid')
        ? `${quote(found)} n’a pas la bonne forme`
        : `${quote(found)} : ${issue.message}`;
    }
    case 'custom':
      return issue.message;
    case 'invalid_union':
      return `${quote(found)} : il faut ${formsOf(owner)}${expectation === '' ? '' : ` (${expectation})`}`;
    default:
      return `${quote(found)} n’a pas la forme attendue${expectation === '' ? '' : ` (${expectation})`}`;
  }
}

/** Every way in which the data of a document breaks its schema, in French, at the place where it was written. */
export function schemaProblems(
  file: string,
  document: YamlDocument,
  schema: z.core.$ZodType,
  error: z.core.$ZodError,
): Problem[] {
  return withoutEchoes(error.issues.flatMap((issue) => byNearestForm(issue, document.data))).flatMap(
    (issue) => {
      const key = issue.path.length === 0 ? undefined : issue.path.map(String).join('.');
      if (issue.code === 'unrecognized_keys') {
        const owner = schemaAt(schema, issue.path);
        const known = keysOf(owner);
        return issue.keys.map((unknownKey) => ({
          file,
          ...document.locateKey([...issue.path, unknownKey]),
          key: [...issue.path.map(String), unknownKey].join('.'),
          message: `clé inconnue${didYouMean(unknownKey, known)}${
            nearest(unknownKey, known) === undefined && known.length > 0
              ? ` (permises : ${known.join(', ')})`
              : ''
          }`,
        }));
      }
      const owner = schemaAt(schema, issue.path);
      return [
        {
          file,
          ...document.locate(issue.path),
          ...(key === undefined ? {} : { key }),
          message: sentence(issue, valueAt(document.data, issue.path), owner, isOptional(schema, issue.path)),
        },
      ];
    },
  );
}

/** The keys that an object may have. */
function keysOf(schema: z.core.$ZodType | undefined): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(keysOf);
  return schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum
    ? schema.keyType.options.map(String)
    : [];
}

/** A value of the wrong type or form breaks other rules as well: only what its author must mend first is told. */
function withoutEchoes(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const at = ({ path }: z.core.$ZodIssue) => path.join('\0');
  const wrongType = new Set(issues.filter(({ code }) => code === 'invalid_type').map(at));
  const wrongForm = new Set(
    issues.filter(({ code }) => code !== 'custom' && code !== 'unrecognized_keys').map(at),
  );
  return issues.filter(
    (issue) =>
      issue.code === 'invalid_type' ||
      issue.code === 'unrecognized_keys' ||
      !(issue.code === 'custom' ? wrongForm : wrongType).has(at(issue)),
  );
}
