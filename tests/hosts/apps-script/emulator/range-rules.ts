import type { Cell, ValidationState } from './book.ts';
import { changeCells, checkSize, surroundings } from './cells.ts';
import { readFormula } from './formula.ts';
import { SELF } from './service.ts';
import type { RangeState, ServiceMethods, ValidationDraft, World } from './world.ts';

/** What may be typed into cells. */
export const rangeRules: ServiceMethods<'Range'> = {
  setDataValidation: (self, world, rule: object | null) => {
    const made = rule && stateOf(self, world, rule, self.area.row, self.area.column);
    changeCells(self, (cell) => setRule(cell, made));
    return SELF;
  },
  setDataValidations: (self, world, rules: readonly (readonly (object | null)[])[]) => {
    checkSize(self, rules);
    changeCells(self, (cell, i, j, row, column) => {
      const rule = rules[i]?.[j] ?? null;
      setRule(cell, rule && stateOf(self, world, rule, row, column));
    });
    return SELF;
  },
  clearDataValidations: (self) => {
    changeCells(self, (cell) => setRule(cell, null));
    return SELF;
  },
};

function setRule(cell: Cell, rule: ValidationState | null): void {
  cell.rule = rule;
}

/** The rule as cells keep it; a formula belongs to the first cell that gets it. */
function stateOf(
  { sheet }: RangeState,
  { services, rules }: World,
  handle: object,
  row: number,
  column: number,
): ValidationState {
  const draft = services.stateOf('DataValidation', handle);
  const known = rules.get(draft);
  if (known) return known;
  const made: ValidationState = {
    type: draft.type ?? '',
    values: valuesOf(draft, (text) => readFormula(text, row, column, surroundings(sheet.book))),
    allowInvalid: draft.allowInvalid,
    help: draft.help,
  };
  rules.set(draft, made);
  return made;
}

function valuesOf(
  { formula, values }: ValidationDraft,
  read: (text: string) => ValidationState['values'][number],
): ValidationState['values'] {
  if (formula !== null) return [read(formula)];
  return values.map((value) => (typeof value === 'object' ? { ...value.area, sheet: value.sheet } : value));
}
