import type { Node, ParameterNode } from '../../../kit/expression/nodes.ts';
import { everyNode } from '../../../kit/expression/walk.ts';
import type { Measure } from '../../../kit/measure.ts';
import { Unsayable } from '../../expression/formula-writer.ts';
import type { FigurePlace } from './place.ts';

/** The days that are looked at: those of the period, the same a year before, or from January to the end of the period. */
export type Stretch = 'period' | 'before' | 'toDate';

/** Conditions that all have to hold, so that a row counts in a measure before the same row is left out twice. */
export function countedWhere({ where, day, span }: Measure, stretch: Stretch): Node {
  if (stretch !== 'period' && namesParameter(where))
    throw new Unsayable('the condition names days of the period, and other days are compared');
  if (day === null) {
    if (stretch === 'period') return where;
    throw new Unsayable('rows that belong to no period by one day cannot be compared');
  }
  const first = limit(`${stretch} ${stretch === 'toDate' ? 'year' : span}`);
  const last = limit(`${stretch} last`);
  const within = (op: '>=' | '<=', right: Node): Node => ({ kind: 'compare', op, left: day, right });
  return { kind: 'and', operands: [where, within('>=', first), within('<=', last)] };
}

/** The limits of all stretches as formulas, by the names of the parameters that {@link countedWhere} uses. */
export function windowParameters({ window }: FigurePlace): Readonly<Record<string, string>> {
  const { first, last } = window;
  const before = {
    first: `DATE(YEAR(${first})-1,MONTH(${first}),1)`,
    last: `(DATE(YEAR(${last})-1,MONTH(${last})+1,1)-1)`,
  };
  return {
    'period period': first,
    'period year': `DATE(YEAR(${last}),1,1)`,
    'period twelveMonths': `DATE(YEAR(${last})-1,MONTH(${last})+1,1)`,
    'period last': last,
    'before period': before.first,
    'before year': `DATE(YEAR(${before.last}),1,1)`,
    'before twelveMonths': `DATE(YEAR(${before.last})-1,MONTH(${before.last})+1,1)`,
    'before last': before.last,
    'toDate year': `DATE(YEAR(${last}),1,1)`,
    'toDate last': last,
  };
}

function namesParameter(node: Node): boolean {
  return everyNode(node).some(({ kind }) => kind === 'parameter');
}

function limit(name: string): ParameterNode {
  return { kind: 'parameter', type: 'date', name, label: { id: name, en: name } };
}
