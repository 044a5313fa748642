/** Two goods that pull apart; the sign between them is said in words. */
export function Biens({ biens: [un, autre] }: { readonly biens: readonly [string, string] }) {
  return (
    <>
      {un} <span aria-hidden="true">↔</span>
      <span class="hors-ecran"> et, de l’autre côté, </span> {autre}
    </>
  );
}
