import { useEffect, useRef, useState } from 'preact/hooks';

/** Copies a text; where the browser refuses, `aCopier` asks for a field that holds it, and it is selected there. */
export function useCopy(texte: string) {
  const [aCopier, setACopier] = useState(false);
  const champ = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (aCopier) champ.current?.select();
  }, [aCopier]);
  /** Tells whether the text is in the clipboard. */
  const copie = async (): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(texte);
      setACopier(false);
      return true;
    } catch {
      setACopier(true);
      champ.current?.select();
      return false;
    }
  };
  return { aCopier, champ, copie };
}
