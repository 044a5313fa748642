import type { BlocId } from './model.ts';

const TRACES = {
  sais: 'M5 1 9.6 9H.4Z',
  veut: 'M5 0 10 5 5 10 0 5Z',
  peux: 'M1 1h8v8H1Z',
} as const;

/** The shape of a posture, drawn so that the three weigh the same; « La situation » has none. */
export function Forme({ posture }: { readonly posture: BlocId }) {
  return posture === 'situation' ? null : (
    <svg class="forme" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <path d={TRACES[posture]} />
    </svg>
  );
}
