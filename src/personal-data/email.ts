import type { Detector } from './detection.ts';
import { findMatches } from './matches.ts';

/**
 * RFC 5322 « atext » and letters with accents, without the signs that mark a text or an address around it; then a host with a dot
 * and a top level in letters, for « astro@7.3.5 » is a version. The lengths are those of RFC 5321, 4.5.3.1: they also keep the
 * search from running to the end of the text from every letter. A telephone may add a space after the « @ » or before the last dot; one
 * before the « @ » alone would make an address of « Instagram @carnet.be ».
 */
const EMAIL =
  /()[\p{L}\p{N}.!#$%&'+?^_{|}~-]{1,64}(?:@|\s?@\s|\s?[[(]at[\])]\s?)[\p{L}\p{N}][\p{L}\p{N}.-]{0,250}\s?\.\p{L}{2,63}/gu;

export const findEmails: Detector = (text) => findMatches(text, EMAIL);
