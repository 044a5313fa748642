/** Address, from the root of the site, of the page that stands in for any that the device does not keep, when no host answers. */
export const NOT_KEPT = 'hors-ligne/page-non-gardee/';
