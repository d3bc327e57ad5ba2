import type { DefinedName } from '../../core/index.ts';
import { type Step, step } from './steps.ts';
import type { Survey } from './survey.ts';

/** Defines names, or leads them elsewhere; names that lead there already are left alone. */
export function nameSteps(
  { workbook }: Excel.RequestContext,
  names: readonly DefinedName[],
  survey: Survey,
): readonly Step[] {
  const present = new Map([...survey.names].map(([name, formula]) => [name.toLowerCase(), formula]));
  return names.flatMap(({ name, refersTo }) => {
    const formula = `=${refersTo}`;
    const known = present.get(name.toLowerCase());
    if (known === formula) return [];
    const run = (): void => {
      if (known === undefined) workbook.names.add(name, formula);
      else workbook.names.getItem(name).formula = formula;
    };
    return step(run, { bytes: formula.length });
  });
}
