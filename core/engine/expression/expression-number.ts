import type { Node } from '../../kit/expression/nodes.ts';

// Declarations live as long as the program, and so do these.
const numbers = new WeakMap<object, number>();
const sayings = new Map<string, number>();
let next = 0;

/** A number that expressions share which say the same, however often they were written. */
export function expressionNumber(node: Node): number {
  return numbers.get(node) ?? numbered(node);
}

function numbered(node: Node): number {
  // What is inside stands for itself by its number, and numbers of the expression as texts, since JSON lacks some.
  const saying = JSON.stringify(node, (name, value) => {
    if (typeof value === 'number') return String(value);
    if (value === null || typeof value !== 'object' || value === node || Array.isArray(value)) return value;
    if (WHOLE.has(name)) return numberOf(value);
    return 'kind' in value ? expressionNumber(value) : value;
  });
  const number = sayings.get(saying) ?? next++;
  sayings.set(saying, number);
  numbers.set(node, number);
  return number;
}

/** Parts that are no expressions: a template, a column, a name. */
const WHOLE: ReadonlySet<string> = new Set(['table', 'of', 'label']);

function numberOf(part: object): number {
  const number = numbers.get(part) ?? next++;
  numbers.set(part, number);
  return number;
}
