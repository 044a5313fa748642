import { UNPRINTABLE } from '../typography/unprintable.ts';
import type { Problem } from './problem.ts';

/** A file of `content/` as it lies on disk. */
export interface ContentFile {
  /** Path from the root of the project, with `/`: `content/conseils/x.mdx`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** UTF-8 text read as Latin-1 or Windows-1252 and saved again leaves these pairs behind. */
const MOJIBAKE = /[ÃÂÅ][\u0080-\u00bf]|Å[“’]|â€[™œ\u009d“”¦]|â\u0080[\u0080-\u00bf]/;

function pointOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Reads a file as UTF-8, or says in which way it is not. */
export function decode({ path: file, bytes }: ContentFile): { text: string } | { problem: Problem } {
  const refuse = (message: string, point = { line: 1, column: 1 }) => ({
    problem: { file, ...point, message },
  });
  const save = 'l’enregistrer en « UTF-8 » dans l’éditeur';
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refuse(`fichier en UTF-16 : ${save}`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const upTo = new TextDecoder('utf-8').decode(bytes);
    return refuse(`fichier qui n’est pas en UTF-8 : ${save}`, pointOf(upTo, upTo.indexOf('\ufffd')));
  }
  // A second byte order mark would hide the « --- » that opens a fiche.
  text = text.replace(/^\ufeff+/, '');
  const nul = text.indexOf('\0');
  if (nul !== -1)
    return refuse(`caractère nul : ce n’est pas un fichier de texte, ${save}`, pointOf(text, nul));
  const mojibake = MOJIBAKE.exec(text);
  if (mojibake !== null)
    return refuse(
      `« ${mojibake[0]} » : accents abîmés par un mauvais encodage, les retaper`,
      pointOf(text, mojibake.index),
    );
  const lost = text.indexOf('\ufffd');
  if (lost !== -1) return refuse('« \ufffd » : caractère perdu, le retaper', pointOf(text, lost));
  const invisible = UNPRINTABLE.exec(text);
  if (invisible !== null)
    return refuse(
      'caractère invisible venu d’un copier-coller : retaper ce mot',
      pointOf(text, invisible.index),
    );
  return { text };
}
