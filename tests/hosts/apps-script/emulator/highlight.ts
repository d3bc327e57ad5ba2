import type { BookState, HighlightState } from './book.ts';
import { surroundings } from './cells.ts';
import { refuse } from './errors.ts';
import { namesIn, readFormula, unquoted } from './formula.ts';
import { checkedColour } from './range-looks.ts';
import { SELF } from './service.ts';
import type { HighlightDraft, ServiceMethods } from './world.ts';

const INDIRECT = /INDIRECT\("([^"]*)"\)/g;

/** Conditional formats. */
export const highlightBuilder: ServiceMethods<'ConditionalFormatRuleBuilder'> = {
  setRanges: (self, { services }, ranges: readonly object[]) => {
    self.ranges = ranges.map((range) => services.stateOf('Range', range));
    return SELF;
  },
  whenFormulaSatisfied: (self, _world, formula: string) => {
    self.formula = formula;
    return SELF;
  },
  setBackground: (self, _world, colour: string | null) => {
    self.fill = checkedColour(colour);
    return SELF;
  },
  setFontColor: (self, _world, colour: string | null) => {
    self.color = checkedColour(colour);
    return SELF;
  },
  build: (self, { services }) => {
    if (self.ranges.length === 0) refuse('Conditional format rule must have at least one range.');
    if (self.formula === null) refuse('Conditional format rule must have a condition.');
    return services.make('ConditionalFormatRule', { ...self });
  },
};

export const highlight: ServiceMethods<'ConditionalFormatRule'> = {};

/** The rule as a sheet keeps it. A formula must stay on its own sheet, and may name other cells only through INDIRECT. */
export function highlightState(draft: HighlightDraft, book: BookState): HighlightState {
  const formula = draft.formula ?? '';
  const [first] = draft.ranges;
  if (!first || !formula.startsWith('=')) return refuse('A custom formula must begin with "=".');
  for (const part of unquoted(formula)) {
    if (part.includes('!')) refuse('Conditional format rule cannot reference a different sheet.');
    if (namesIn(part).length > 0) refuse('Conditional format rule cannot name a range.');
  }
  for (const [, name] of formula.matchAll(INDIRECT)) {
    if (!book.names.has(name ?? '')) refuse(`Conditional format rule names nothing: ${name}`);
  }
  const read = readFormula(formula, first.area.row, first.area.column, surroundings(book));
  if (read.error !== null) refuse(`Conditional format rule has an invalid formula: ${read.error}`);
  return {
    ranges: draft.ranges.map(({ area }) => area),
    formula: read,
    fill: draft.fill,
    color: draft.color,
  };
}
