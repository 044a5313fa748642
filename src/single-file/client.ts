import { part } from '../ui/part.ts';
import { diagnosticIn } from './island.ts';
import { placeOfWords, readPlace } from './place.ts';
import { offerPrinting } from './printing.ts';
import { resultsOf } from './results.ts';

const main = part('contenu');
const field = part<HTMLInputElement>('q');
const articles = new Map<string, HTMLElement>();
for (const article of main.querySelectorAll<HTMLElement>(':scope > article')) {
  const title = article.querySelector('h2');
  if (title === null) continue;
  title.tabIndex = -1;
  articles.set(title.id, article);
}
const name = document.title;
const lookFor = resultsOf(articles);
const diagnostic = articles.get('diagnostic');
const showDiagnostic = diagnostic && diagnosticIn(diagnostic);

/** Shows one thing: the home, what is found, or a page. */
function reveal(shown: HTMLElement): void {
  for (const section of [part('accueil'), part('trouve'), ...articles.values()])
    section.hidden = section !== shown;
  main.querySelector('h1')?.classList.toggle('hors-ecran', shown !== part('accueil'));
  part('page-outils').hidden = shown.tagName !== 'ARTICLE';
  const title = shown.tagName === 'ARTICLE' ? shown.querySelector('h2')?.textContent : undefined;
  document.title = title ? `${title} – ${name}` : name;
}

/** Shows what the address asks for, and gives the element to read from. */
function show(): HTMLElement {
  const place = readPlace(location.hash);
  if (place.ask === 'words') {
    reveal(part('trouve'));
    if (field.value !== place.typed) field.value = place.typed;
    lookFor(place.typed);
    return part('trouve').querySelector('h2') ?? part('trouve');
  }
  field.value = '';
  const target = document.getElementById(place.id);
  const article = target?.closest<HTMLElement>('main > article');
  if (!target || !article) {
    reveal(part('accueil'));
    return place.id === 'sommaire' ? part('sommaire') : part('contenu');
  }
  reveal(article);
  if (article === diagnostic) showDiagnostic?.(place.id);
  return target;
}

/** Brings what is read to the top: what was hidden had no place to scroll to when the browser followed the link. */
function scrollToPlace(target: HTMLElement): void {
  if (target === main || target.parentElement?.matches('main > article')) scrollTo(0, 0);
  else target.scrollIntoView();
}

function go(): void {
  const target = show();
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  scrollToPlace(target);
}

/** What is typed stands in the address, so that the back button leads from a page to what was found. */
function typed(): void {
  const words = field.value.trim();
  const searching = readPlace(location.hash).ask === 'words';
  if (words === '' && !searching) return;
  const address = words === '' ? '#accueil' : placeOfWords(field.value);
  if (searching) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  show();
}

field.addEventListener('input', typed);
field.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (field.value.trim() === '') return;
  typed();
  part('trouve').querySelector('h2')?.focus();
});
addEventListener('hashchange', go);
offerPrinting(articles, show);
main.dataset['actif'] = '';
part('recherche').hidden = false;
part('sans-script').hidden = true;
const first = show();
// The browser goes to the place in the address once all is read.
addEventListener('load', () => requestAnimationFrame(() => location.hash !== '' && scrollToPlace(first)));
