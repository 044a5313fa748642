import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentGate } from './src/integrations/content-gate.ts';
import { relativeLinks } from './src/integrations/relative-links.ts';
import { searchIndex } from './src/integrations/search-index.ts';

export default defineConfig({
  site: process.env.SITE,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [contentGate(), preact(), mdx(), searchIndex(), relativeLinks()],
  vite: { build: { assetsInlineLimit: 0 } },
});
