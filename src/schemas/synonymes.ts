import { z } from 'zod';
import { line } from './primitives.ts';

/** The whole of `content/synonymes.yaml`: everyday words and expressions that are worth one another when searching. */
export const synonymesSchema = z.array(
  z
    .array(line(2, 40).regex(/^[^,;]+$/, { error: 'synonym' }))
    .min(2)
    .describe('mots ou expressions qui se valent'),
);
