import { z } from 'zod';
import { checkEntry, entryShape } from './entry.ts';
import { evenIfBroken, line } from './primitives.ts';

/** Advice: the answer to one question that a worker asks herself. */
export const conseilSchema = z
  .strictObject({
    ...entryShape,
    question: line(10, 160)
      .regex(/\?$/, { error: 'questionMark' })
      .describe('la question que se pose le travailleur, avec son point d’interrogation'),
  })
  .superRefine(checkEntry, evenIfBroken);
