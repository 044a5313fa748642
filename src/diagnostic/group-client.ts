import { h, hydrate } from 'preact';
import Groupe, { type GroupeProps } from './Groupe.tsx';

const root = document.getElementById('groupe');
const data = document.getElementById('groupe-modele')?.textContent;
if (root && data) {
  const props: GroupeProps = JSON.parse(data);
  hydrate(h(Groupe, props), root);
}
