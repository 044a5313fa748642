import { z } from 'zod';
import { checkEntry, entryShape } from './entry.ts';
import { evenIfBroken, line } from './primitives.ts';

/** A documented field practice: who did it, where, when, and what it does not solve. */
export const pratiqueSchema = z
  .strictObject({
    ...entryShape,
    structure: line(2, 160).describe('qui mène la pratique'),
    lieu: line(2, 120).describe('où'),
    annee: z.int().min(1980).max(2100).describe('année à laquelle la source décrit la pratique'),
    limites: z
      .array(line(10, 300))
      .min(1)
      .describe('ce que la pratique ne résout pas : toute pratique a des limites'),
    transferable: line(20, 300).describe('ce qui peut se reprendre ailleurs, et à quelle condition'),
  })
  .superRefine(checkEntry, evenIfBroken);
