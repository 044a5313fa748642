/**
 * French words that say nothing of what is looked for, in normal form, with the ways in which they are typed on a phone. A question
 * would die on them, because every page holds some and the heaviest parts of the index are theirs.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a ai ait alors apres as au aucun aura aussi autre autres aux avais avait avant avec avoir avons b c ca car ce ceci cela celle ' +
    'celui ces cest cet cette ceux chez ci co combien comme comment d da dans de dedans dehors deja des dit dois doit doivent donc dont ' +
    'du e elle elles en encore entre es est et etaient etait etant ete etes etre eu eux f fais fait faire fasse faut fera font g ' +
    'h hui i il ils j jai je juste k ke ki koi l la le les leur leurs lors lorsque lui m ma mais me meme mes moi mon n ne ni nos ' +
    'notre nous o on ont or ou p pa par parce pas pdt peu peut peuvent peux pk plus plutot pour pourquoi pr pu puis puisse q qd qu ' +
    'quand que quel quelle quelles quels quelqu quelque quelques quelquun qui quoi r s sa sais sans se sera serait ses si soit son sont ' +
    'sous suis sur svp t ta tant te tes toi ton tous tout toute toutes tres tu u un une v va vais vas vers veut veux voici voila ' +
    'vont vos votre vous vouloir w x y ya z tro fr aujourd bonjour bjr merci quelquechose chose choses trop bien jamais ' +
    'sait savent savoir peuvent pourrait monsieur madame mr mme dame homme femme gens personne personnes usager usagers usagere ' +
    'beneficiaire beneficiaires slt stp pcq bcp mtn dsl ds pq kan jsuis chui jpeux jveux jdois jsais jfais fo faudrait auj tjs tjrs qqn ' +
    'qqch dla ct jsp cad qq1 qqun kil kel kelle rien ici vite vient viennent venu venue venait ns vs mien mienne miens tien tienne sien sienne pouvoir arrive arriver arrivent devient devenir importe ' +
    'the of for to how with and het een van voor und mit fur ein eine der das ist them they ' +
    'va aller venir met mets mettre mis mise prend prendre pris dire dis donne donner besoin'
  ).split(' '),
);
