const DISC = 'M5 .5a4.5 4.5 0 0 1 0 9a4.5 4.5 0 0 1 0-9Z';

/** The circles, drawn: fonts give them several sizes, and some lose the light half of the second. What is cut out turns the other way. */
const TRACES: Readonly<Record<string, string>> = {
  '●': DISC,
  '◐': `${DISC}M5 8.5a3.5 3.5 0 0 0 0-7Z`,
  '○': `${DISC}M5 1.5a3.5 3.5 0 0 0 0 7a3.5 3.5 0 0 0 0-7Z`,
};

/** The shape of a state; its word always stands beside it, for those who do not see it too. */
export function Signe({ signe }: { readonly signe: string }) {
  const trace = TRACES[signe];
  return trace === undefined ? (
    <span aria-hidden="true">{signe}</span>
  ) : (
    <svg class="forme" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <path d={trace} />
    </svg>
  );
}
