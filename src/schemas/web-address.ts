/** Signs that stand in no address as people copy it: spaces, what nobody sees, and what a page could take for its own markup. */
const WRITTEN = /^https?:\/\/[^\p{C}\p{Z}\ufffd"<>\\^`{|}]+$/iu;

/** A name known to everyone on the web ends with letters: not a number of a machine, nor a name of one network. */
const PUBLIC_NAME = /^[^.]+(?:\.[^.]+)*\.[a-z][a-z0-9-]*[a-z0-9]$/i;

/**
 * Tells whether a text is an address of the open web, safe in a link: http or https, a public name, and nothing before that name which
 * could pass for it (`https://banque.be@ailleurs.be/`).
 */
export function isWebAddress(text: string): boolean {
  if (!WRITTEN.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return username === '' && password === '' && PUBLIC_NAME.test(hostname);
}
