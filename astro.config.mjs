import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { compression } from './src/integrations/compression.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { finishedPages } from './src/integrations/finished-pages.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { offline } from './src/integrations/offline.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { singleFileEdition } from './src/integrations/single-file.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { frenchTypography } from './src/typography/satteri-plugin.ts';

export default defineConfig({
  site: process.env.SITE,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [frenchTypography] }),
  },
  integrations: [
    contentGate(),
    preact(),
    mdx(),
    searchIndex(),
    finishedPages(),
    singleFileEdition(),
    sitemap(),
    offline(),
    hostFiles(),
    compression(),
  ],
  // Chromium 109 is the last one for Windows 7 and 8.1, which old machines of services still run.
  vite: { build: { assetsInlineLimit: 0, target: ['chrome109', 'firefox115', 'safari16'] } },
});
