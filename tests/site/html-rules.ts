import type { ConfigData } from 'html-validate';

/** Rules for every built page: html-validate's recommended set, with a written reason for each exception. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // HTML lets an id begin with a digit, as those of numbered headings do; no style sheet of ours selects by them.
    'valid-id': ['error', { relaxed: true }],
    // Advice for result lists of search engines. Titles are the entries' own, at most 80 signs, then the name of the carnet.
    'long-title': 'off',
    // The two that follow are about the look of the source, which nobody writes: Astro and Preact differ in it.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
  },
};
