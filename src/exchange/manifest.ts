import { SITE_DESCRIPTION, SITE_LANGUAGE, SITE_NAME } from '../ui/fr.ts';

/** Side of the drawn icons, in pixels. */
export const ICON_SIZES = [192, 512] as const;

export const iconName = (size: number): string => `icone-${size}`;

/** What a device needs to keep the carnet among its programs. Addresses are relative to the file, which stands at the root of the site. */
export const manifest = {
  name: SITE_NAME,
  short_name: 'Carnet',
  description: SITE_DESCRIPTION,
  lang: SITE_LANGUAGE,
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'minimal-ui',
  background_color: '#fbf8f1',
  theme_color: '#fbf8f1',
  icons: [
    { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    ...ICON_SIZES.map((size) => ({
      src: `${iconName(size)}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  ],
};
