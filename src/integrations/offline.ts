import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getCarnet } from '../carnet/current.ts';
import { carnetDate } from '../carnet/freshness.ts';
import { makeOffline } from '../offline/make-offline.ts';
import { frenchDate } from '../typography/dates.ts';

/** Lets a device keep the carnet. It comes after the pages have their last form, since it packs them. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const date = frenchDate(carnetDate(await getCarnet()));
        const bytes = await makeOffline(fileURLToPath(dir), date);
        logger.info(`${bytes} bytes to keep the carnet on a device`);
      },
    },
  };
}
