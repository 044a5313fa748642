import { maskAll, TOLD_AFTER, warningsFor } from '../personal-data/free-text.ts';
import { part } from '../ui/part.ts';

/** The title that the reader gives to her document: on its cover, with a word when it looks like personal data; nowhere else. */
export function coverTitle(): { clear(): void } {
  const field = part<HTMLInputElement>('titre');
  const cover = part('titre-du-document');
  const usual = cover.textContent;
  let told: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    cover.textContent = field.value.trim() || usual;
    const warnings = warningsFor(field.value);
    clearTimeout(told);
    told = setTimeout(() => {
      const words = warnings.join(' ');
      if (part('titre-dit').textContent !== words) part('titre-dit').textContent = words;
    }, TOLD_AFTER);
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
  field.addEventListener('blur', () => {
    part('titre-dit').textContent = '';
    // Those who come back hear the warning with the title; while they type, they would hear it twice.
    const warned = part('titre-avis').textContent !== '';
    field.setAttribute('aria-describedby', warned ? 'titre-aide titre-avis' : 'titre-aide');
  });
  part('masquer').addEventListener('click', () => {
    set(maskAll(field.value));
    field.focus();
  });
  return { clear: () => set('') };
}
