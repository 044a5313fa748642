import { h, hydrate } from 'preact';
import Diagnostic from './Diagnostic.tsx';
import { earlyAnswers } from './early-answers.ts';
import type { DiagnosticProps } from './props.ts';

/** A reload, or a return through the history: what the browser put back in the fields is not ours to keep. */
const isFirstVisit = (): boolean =>
  performance.getEntriesByType('navigation').every((entry) => Reflect.get(entry, 'type') === 'navigate');

const root = document.getElementById('diagnostic');
const data = document.getElementById('diagnostic-modele')?.textContent;
if (root && data) {
  const props: DiagnosticProps = JSON.parse(data);
  hydrate(
    h(Diagnostic, isFirstVisit() ? { ...props, depart: earlyAnswers(props.modele, root) } : props),
    root,
  );
}
