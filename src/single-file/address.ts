/** Name of the file that holds the whole carnet, at the root of the site. */
export const SINGLE_FILE = 'carnet-hors-connexion.html';
