/** The licences of Creative Commons by their name in SPDX: `CC-BY-SA-4.0`. */
const CREATIVE_COMMONS = /^CC-(BY(?:-[A-Z]{2})*)-(\d\.\d)$/;

/** How readers know a licence, from its name in SPDX (https://spdx.org/licenses/): « CC BY-SA 4.0 ». */
export const licenceName = (spdx: string): string => spdx.replace(CREATIVE_COMMONS, 'CC $1 $2');

/** Where a licence can be read, from its name in SPDX. */
export function licenceUrl(spdx: string): string {
  const [, terms, version] = CREATIVE_COMMONS.exec(spdx) ?? [];
  return terms === undefined
    ? `https://spdx.org/licenses/${spdx}.html`
    : `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
}
