import { LIMITS } from './book.ts';
import { refuse } from './errors.ts';
import { SELF } from './service.ts';
import type { ServiceMethods, ValidationDraft } from './world.ts';
import { serialOfDate } from './zone.ts';

/** Rules of what may be typed. */
export const validationBuilder: ServiceMethods<'DataValidationBuilder'> = {
  requireValueInRange: (self, { services }, range: object, _showDropdown?: boolean) =>
    rule(self, 'VALUE_IN_RANGE', [services.stateOf('Range', range)]),
  requireValueInList: (self, _world, items: readonly string[], _showDropdown?: boolean) => {
    if (items.length > LIMITS.listItems) {
      refuse(`The list of items in the data validation rule exceeds the limit of ${LIMITS.listItems} items.`);
    }
    return rule(self, 'VALUE_IN_LIST', items);
  },
  requireNumberBetween: (self, _world, first: number, last: number) =>
    rule(self, 'NUMBER_BETWEEN', [first, last]),
  requireDateBetween: (self, { book }, first: Date, last: Date) =>
    rule(self, 'DATE_BETWEEN', [serialOfDate(first, book.zone), serialOfDate(last, book.zone)]),
  requireFormulaSatisfied: (self, _world, formula: string) => {
    if (!formula.startsWith('=')) refuse('A custom formula must begin with "=".');
    rule(self, 'CUSTOM_FORMULA', []);
    self.formula = formula;
    return SELF;
  },
  setAllowInvalid: (self, _world, allow: boolean) => {
    self.allowInvalid = allow;
    return SELF;
  },
  setHelpText: (self, _world, help: string) => {
    self.help = help;
    return SELF;
  },
  build: (self, { services }) => {
    if (self.type === null) refuse('The data validation rule has no criteria.');
    return services.make('DataValidation', { ...self });
  },
};

export const validation: ServiceMethods<'DataValidation'> = {};

/** A rule before anything was asked of it; what it refuses is only warned of until `setAllowInvalid(false)`. */
export function newValidation(): ValidationDraft {
  return { type: null, values: [], formula: null, allowInvalid: true, help: null };
}

function rule(self: ValidationDraft, type: string, values: ValidationDraft['values']): symbol {
  self.type = type;
  self.values = values;
  self.formula = null;
  return SELF;
}
