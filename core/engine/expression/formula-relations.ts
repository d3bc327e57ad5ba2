import {
  type ColumnNode,
  type Comparison,
  columnOf,
  type ExistsNode,
  type LookupNode,
  type Node,
  type RelatedNode,
  typeOf,
} from '../../kit/expression/nodes.ts';
import { otherCodes } from './formula-codes.ts';
import { every, quote, Unsayable, type Writer } from './formula-writer.ts';

/** Whether a row with the key exists. Keys are codes of a fixed shape, so COUNTIF meets no wildcard in them. */
export function existsFormula({ key, match }: ExistsNode, want: boolean, { place, known }: Writer): string {
  const count = `COUNTIF(${place.range(key)},${place.cell(match)})`;
  return `IF(${every(known(match))},${count}${want ? '>0' : '=0'},FALSE)`;
}

export function lookupFormula({ key, match, value }: LookupNode, { place }: Writer): string {
  return `INDEX(${place.range(value)},MATCH(${place.cell(match)},${place.range(key)},0))`;
}

/** The looked-up value is known when the key is, and the cell found satisfies `guards`; a missing row is an error, hence FALSE. */
export function knownLookup(
  node: LookupNode,
  writer: Writer,
  guards: (cell: string) => readonly string[],
): readonly string[] {
  const found = guards(lookupFormula(node, writer));
  return [`IF(${every(writer.known(node.match))},IFERROR(${every(found)},FALSE),FALSE)`];
}

/** How many related rows there are, or the sum of a column over them, as COUNTIFS or SUMIFS. */
export function relatedFormula({ key, match, sum, where }: RelatedNode, { place }: Writer): string {
  const found = where ? alternatives(where, true, place.range) : [[]];
  if (!found) throw new Unsayable('a related row is found by COUNTIFS, which this condition does not fit');
  const own = `${place.range(key)},${place.cell(match)}`;
  const head = sum ? `SUMIFS(${place.range(sum)},` : 'COUNTIFS(';
  const terms = found.map((criteria) => `${head}${[own, ...criteria].join(',')})`);
  return terms.length === 1 ? (terms[0] ?? '0') : `(${terms.join('+')})`;
}

type Criteria = readonly string[];
type Range = (column: ColumnNode) => string;

/** The condition as criteria of COUNTIFS that no row fits twice; `null` when it does not fit. */
function alternatives(node: Node, want: boolean, range: Range): readonly Criteria[] | null {
  switch (node.kind) {
    case 'not':
      return alternatives(node.operand, !want, range);
    case 'isBlank':
      return want ? [[`${range(node.operand)},""`]] : null; // "<>" also counts formulas that give ""
    case 'oneOf': {
      if (node.operand.kind === 'lookup') return null;
      const operand = node.operand;
      const column = columnOf(operand);
      const codes = want ? node.codes : otherCodes(column, node.codes);
      const labels = (column.list?.codes ?? []).filter(({ code }) => codes.includes(code));
      return labels.map(({ label }) => [`${range(operand)},${quote(label.id)}`]);
    }
    case 'and':
    case 'or': {
      if ((node.kind === 'and') !== want) return null; // alternatives could overlap
      const parts = node.operands.map((part) => alternatives(part, want, range));
      return parts.every((part) => part !== null) ? product(parts) : null;
    }
    case 'compare': {
      if (node.left.kind !== 'column' || node.right.kind !== 'literal' || typeOf(node.left) !== 'number')
        return null;
      const op = want ? node.op : OPPOSITE[node.op];
      return op === '<>' ? null : [[`${range(node.left)},"${op}${node.right.value}"`]];
    }
    default:
      return null;
  }
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

function product(parts: readonly (readonly Criteria[])[]): readonly Criteria[] {
  return parts.reduce<readonly Criteria[]>(
    (rows, part) => rows.flatMap((row) => part.map((more) => [...row, ...more])),
    [[]],
  );
}
