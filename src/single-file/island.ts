import { h, render } from 'preact';
import Diagnostic from '../diagnostic/Diagnostic.tsx';
import type { DiagnosticProps } from '../diagnostic/props.ts';
import { vignetteDemandee } from '../diagnostic/vignette.ts';
import { part } from '../ui/part.ts';

/**
 * Puts the diagnostic in its page when it is first shown. Answers stay while other pages are read; to try a vignette, or to leave it, is
 * to start again.
 */
export function diagnosticIn(article: HTMLElement): (id: string) => void {
  const props: DiagnosticProps = JSON.parse(part('diagnostic-modele').textContent ?? '');
  const place = document.createElement('div');
  let shown: string | undefined;
  return (id) => {
    const vignette = vignetteDemandee(props.vignettes, `#${id.replace(/^diagnostic\//, '')}`);
    const wanted = vignette?.slug ?? '';
    if (shown === wanted) return;
    if (shown === undefined) article.querySelector('.dg-avant')?.after(place);
    shown = wanted;
    const start = vignette && { vignette, depart: { portee: vignette.portee } };
    render(h(Diagnostic, { ...props, ...start, key: wanted }), place);
  };
}
