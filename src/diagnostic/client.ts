import { h, hydrate } from 'preact';
import Diagnostic from './Diagnostic.tsx';
import { earlyAnswers } from './early-answers.ts';
import type { FormState } from './form-state.ts';
import { decodeKept } from './kept-answers.ts';
import type { DiagnosticProps } from './props.ts';
import { recall } from './tab-memory.ts';
import { vignetteDemandee } from './vignette.ts';

/** A reload, or a return through the history: what the browser put back in the fields is not ours to keep. */
const isFirstVisit = (): boolean =>
  performance.getEntriesByType('navigation').every((entry) => Reflect.get(entry, 'type') === 'navigate');

/** What the sheet starts from: answers kept on request, or what was ticked before the script ran. */
function start({ modele, vignettes }: DiagnosticProps, root: ParentNode): Partial<DiagnosticProps> {
  const vignette = vignetteDemandee(vignettes, location.hash);
  const kept = recall(vignette);
  const depart: Partial<FormState> = {
    ...(isFirstVisit() && !vignette ? earlyAnswers(modele, root) : {}),
    ...(kept === undefined ? {} : decodeKept(modele, kept)),
    ...(vignette && { portee: vignette.portee }),
    garde: kept !== undefined,
  };
  return vignette ? { vignette, depart } : { depart };
}

const root = document.getElementById('diagnostic');
const data = document.getElementById('diagnostic-modele')?.textContent;
if (root && data) {
  const props: DiagnosticProps = JSON.parse(data);
  hydrate(h(Diagnostic, { ...props, ...start(props, root) }), root);
}
