/** Where the tool comes from, and what nobody has validated; said wherever it is read. */
export function Provenance() {
  return (
    <section class="dg-provenance">
      <h2 id="provenance">D’où vient cet outil</h2>
      <p>
        Les trois postures – « est-ce que je sais ? », « est-ce que ça veut ? », « est-ce que je peux ? » – et
        une partie de leurs critères viennent de A. Philippart et L. Compère (HELMo ESAS), tels que les
        rapporte le compte rendu de la journée d’étude.
      </p>
      <p>
        Les questions, les critères ajoutés, les règles et les textes sont une proposition de ce carnet. Ni
        les deux chercheuses, ni personne d’autre ne les a validés. Aucun essai n’a encore eu lieu avec des
        travailleuses et des travailleurs sociaux.
      </p>
    </section>
  );
}
