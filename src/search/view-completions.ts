import { make, part } from './dom.ts';

const list = part<HTMLUListElement>('completions');
const help = part('clavier');

/**
 * Offers ways to end the word being typed, as buttons under the field. Not a list that opens over the page: it would hide the results
 * that come as one types, take the arrows that lead to them, and be told in different ways by each screen reader and phone.
 */
export function showCompletions(texts: readonly string[], choose: (text: string) => void): void {
  list.replaceChildren(
    ...texts.map((text) => {
      const button = make('button', { type: 'button' }, text);
      button.onclick = () => choose(text);
      return make('li', {}, button);
    }),
  );
  list.hidden = texts.length === 0;
  help.hidden = texts.length > 0;
}
