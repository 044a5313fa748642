import { z } from 'zod';
import { line } from './primitives.ts';

/** The whole of `content/synonymes.yaml`: everyday words that are worth one another when searching. */
export const synonymesSchema = z.array(
  z
    .array(line(2, 30).regex(/^\S+$/, { error: 'un seul mot' }))
    .min(2)
    .describe('mots qui se valent'),
);
