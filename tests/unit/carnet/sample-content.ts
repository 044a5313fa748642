import { readFileSync } from 'node:fs';
import type { Content } from '../../../src/carnet/check-content.ts';

export const TODAY = '2026-11-23';
export const PAGES = ['/', '/a-propos/'];

export const CONSEIL = 'content/conseils/se-deconnecter.mdx';
export const OUTIL = 'content/outils/carte-d-acces.mdx';
export const PRATIQUE = 'content/pratiques/permanence-en-duo.mdx';
export const ARTICLE = 'content/articles/arret-126.mdx';
export const VIGNETTE = 'content/vignettes/refus-de-l-ecran.mdx';
export const TAXONOMIE = 'content/taxonomie.yaml';
export const GLOSSAIRE = 'content/glossaire.yaml';
export const SYNONYMES = 'content/synonymes.yaml';
export const NORMES = 'content/normes.yaml';
export const CONTACTS = 'content/contacts.yaml';
export const PAGES_FILE = 'content/pages.yaml';
export const URGENCES = 'content/urgences.yaml';
export const SOURCES = 'content/sources.json';

const common = (titre: string) => `titre: "${titre}"
resume: "Ne plus répondre le soir : ce que la loi prévoit et ce que l’équipe peut écrire."
postures: [veut, peux]
themes: [equipe]
publics: [familles]
alias: [répondre le soir]
sources:
  - { id: loi-2018, passage: "art. 16" }
publie_le: 2026-10-01
relu_le: 2026-11-01
a_revoir_le: 2027-05-01
statut: publie
juridiction: belgique
certitude: etabli`;

const entries = {
  [CONSEIL]: `---
${common('Se déconnecter le soir')}
voir_aussi: [outils/carte-d-acces]
question: "Dois-je répondre le soir ?"
---

<EnBref>
Non. Le <Terme id="deconnexion">droit à la déconnexion</Terme> existe.
</EnBref>

## Faire

Prévenir l’équipe <Source id="loi-2018" passage="art. 16" />. Appeler <Contact id="urgence-112" />.

## Éviter

Répondre une fois.

## Le cadre

Voyez <Norme id="deconnexion-2018" /> et <Fiche id="outils/carte-d-acces" />.

## Si ça bloque

Lire la page [à propos](/a-propos/).
`,
  [OUTIL]: `---
${common('Carte d’accès')}
usage: [individuel, avec_la_personne]
duree_minutes: 15
taille_groupe: { min: 2, max: 8 }
materiel: [un crayon]
a_imprimer: true
---

<EnBref>
Une carte à garder.
</EnBref>

## À quoi ça sert

Garder ses accès.

## Déroulement

<Etapes durees="5, 10">

1. Écrire.
2. Relire.

</Etapes>

## À imprimer

<ARemplir libelle="Adresse" lignes="2" />

- <Case>Relu ensemble</Case>
`,
  [PRATIQUE]: `---
${common('Permanence en duo')}
structure: Un service social
lieu: Namur
annee: 2024
limites: [Une heure par semaine seulement.]
transferable: Tout service qui a deux personnes le même jour.
---

<EnBref>
Deux personnes reçoivent ensemble.
</EnBref>

## Ce qui s’est fait

Une permanence.

## Ce que cela change

Moins d’attente.
`,
  [ARTICLE]: `---
${common('L’arrêt 126')}
source_principale: loi-2018
nature: droit
---

<EnBref>
La Cour a tranché.
</EnBref>

## Ce que dit le texte

Un guichet reste ouvert.

## Ce que cela change pour vous

Demandez un guichet.
`,
  [VIGNETTE]: `---
${common('Elle refuse l’écran')}
origine: journee
portee: personne
reponses: { accord: non, suite: nsp }
orientation: respecter-refus
pistes: [conseils/se-deconnecter]
---

## La situation

Elle ne veut pas d’écran.

## Ce que disent les trois postures

Rien n’est simple.

## Des pistes

Une lettre.

## À discuter

Faut-il insister ?
`,
};

const facets = (ids: readonly string[], extra = '') =>
  ids
    .map((id) => `\n  - { id: ${id}, ${extra}libelle: "Nom de ${id}", definition: "Ce que l’on y range." }`)
    .join('');

const ladder = ['fondamental', 'europe', 'loi', 'arrete', 'convention', 'employeur', 'usage', 'deontologie'];

const lists = {
  [TAXONOMIE]: `themes:${facets(['equipe', 'droits'])}
publics:${facets(['familles', 'jeunes'])}
postures:${facets(['sais', 'veut', 'peux'], 'court: Je, ')}
types:${facets(['conseils', 'outils', 'pratiques', 'articles', 'vignettes'], 'singulier: Une fiche, ')}
`,
  [GLOSSAIRE]: `- id: deconnexion
  terme: Déconnexion
  definition: Ne plus répondre en dehors de ses heures.
  voir: [guichet]
- id: guichet
  terme: Guichet
  definition: Un lieu où une personne répond à une personne.
  sources:
    - { id: loi-2018 }
`,
  [SYNONYMES]: `- [travail, boulot]
`,
  [NORMES]: `normes:
  - id: deconnexion-2018
    titre: Loi sur la déconnexion
    niveau: loi
    resume: L’employeur écrit comment on ne répond plus le soir.
    edicte_par: Le législateur
    negociable: jamais
    ou_agir: En équipe, puis avec l’employeur.
    reference: Loi du 26 mars 2018
    date: "2018-03-26"
    juridiction: belgique
    certitude: etabli
    sources: [{ id: loi-2018 }]
regles_de_lecture:
  - { id: haut, texte: "Le texte du haut l’emporte.", explication: "Une consigne ne défait pas une loi." }
niveaux:${ladder.map((id) => `\n  - { id: ${id}, libelle: "Nom de ${id}", definition: "Ce que l’on y trouve." }`).join('')}
`,
  [CONTACTS]: `- id: urgence-112
  nom: Urgences
  pour: une vie est en danger
  telephone: "112"
  juridiction: belgique
  verifie_le: 2026-11-01
  certitude: etabli
  source: { id: loi-2018 }
`,
  [PAGES_FILE]: `- { page: /a-propos/, alias: [auteurs] }
`,
  [URGENCES]: `- { id: vitale, titre: Une vie est en danger, alias: [malaise], dangers: [malaise] }
`,
  [SOURCES]: `[
  {
    "id": "loi-2018",
    "type": "legislation",
    "title": "Loi du 26 mars 2018",
    "URL": "https://example.org/loi?a=1",
    "custom": {
      "consulte": "2026-11-01",
      "lecture": "extrait",
      "certitude": "etabli",
      "pays": "belgique"
    }
  }
]
`,
};

/** The real diagnostic, whose entries to read are all replaced by one that stands in this sample. */
const diagnostic = Object.fromEntries(
  ['criteres', 'regles', 'orientations', 'scenarios'].map((name) => {
    const path = `content/diagnostic/${name}.yaml`;
    const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
    return [
      path,
      text.replaceAll(
        /(?<=entrees: |^ +personne: |^ +service: )\[[a-z-]+\/.*\]/gm,
        '[conseils/se-deconnecter]',
      ),
    ];
  }),
);

/** A whole valid content, as small as the schemas allow: file path → text. */
export const sample: Readonly<Record<string, string>> = { ...entries, ...lists, ...diagnostic };

/** What replaces a file of the sample; `undefined` removes it. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The sample with some files replaced, added or removed. */
export function contentWith(changes: Changes = {}): Content {
  const files = Object.entries({ ...sample, ...changes }).flatMap(([path, content]) =>
    content === undefined
      ? []
      : [{ path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }],
  );
  return { files, pages: PAGES, today: TODAY };
}
