/** Something wrong in the table, said so that its author can mend it. */
export interface Fault {
  /** File of `content/diagnostic/`, without its extension. */
  readonly fichier: 'criteres' | 'regles' | 'orientations' | 'scenarios';
  /** Identifier of the rule, criterion, orientation or scenario at fault. */
  readonly lieu: string;
  /** Keys that lead from there to what is to be mended. */
  readonly cle?: readonly PropertyKey[];
  readonly message: string;
  /** Answers that show the fault, in words. */
  readonly temoin?: string;
  readonly remede: string;
}

/** A fault as the gate prints it, on one line. */
export const phraseDeFault = ({ lieu, message, temoin, remede }: Fault): string =>
  `${lieu}\u00a0: ${message}.${temoin ? ` Exemple\u00a0: ${temoin}.` : ''} ${remede}`;
