import { maskAll, warningsFor } from '../personal-data/free-text.ts';
import { part } from '../ui/part.ts';

/** The title that the reader gives to her document: on its cover, with a word when it looks like personal data; nowhere else. */
export function coverTitle(): { clear(): void } {
  const field = part<HTMLInputElement>('titre');
  const cover = part('titre-du-document');
  const usual = cover.textContent;
  const show = () => {
    cover.textContent = field.value.trim() || usual;
    const warnings = warningsFor(field.value);
    part('titre-avis').replaceChildren(
      ...warnings.map((warning) => {
        const line = document.createElement('p');
        line.textContent = warning;
        return line;
      }),
    );
    part('masquer').hidden = warnings.length === 0;
  };
  const set = (text: string) => {
    field.value = text;
    show();
  };
  field.addEventListener('input', show);
  part('masquer').addEventListener('click', () => {
    set(maskAll(field.value));
    field.focus();
  });
  return { clear: () => set('') };
}
