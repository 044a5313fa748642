import type { OrientationId, Scope } from '../schemas/diagnostic-ids.ts';
import { conditionVraie, type Lecture } from './condition.ts';
import { type Condition, vautPour } from './model.ts';

/** A row of a table whose true rows are all kept. */
export interface CollectRule {
  readonly portee?: Scope | undefined;
  readonly si: Condition;
  readonly sauf_si_premiere?: readonly OrientationId[] | undefined;
}

/** Hit policy COLLECT: every true row, in the order of the table. */
export const collect = <R extends CollectRule>(
  table: readonly R[],
  portee: Scope,
  lire: Lecture,
  premiere: OrientationId,
): readonly R[] =>
  table.filter(
    (regle) =>
      vautPour(regle, portee) &&
      !regle.sauf_si_premiere?.includes(premiere) &&
      conditionVraie(regle.si, lire),
  );
