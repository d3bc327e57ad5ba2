import type { Comparison } from '../../kit/expression/nodes.ts';

/** The comparison that holds just when this one does not. */
export const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};
