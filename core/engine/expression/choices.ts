import { columnOf, type Node } from '../../kit/expression/nodes.ts';
import { codePositions } from '../code-positions.ts';
import { type TableData, TRUE, UNKNOWN } from '../table.ts';
import { type Choices, cellsOf, type Evaluation } from './evaluation.ts';
import { lookedUpChoices } from './relations.ts';

/** A code for each row. */
export function choicesOf(node: Node, table: TableData, evaluation: Evaluation): Choices {
  switch (node.kind) {
    case 'column':
      return { values: cellsOf(node, table, 'choice').values, of: columnOf(node) };
    case 'code': {
      const position = codePositions(node.of.list).get(node.code) ?? -1;
      return { values: new Int32Array(table.length).fill(position), of: node.of };
    }
    case 'step': {
      const numbers = evaluation.numbers(node.operand, table);
      const values = new Int32Array(table.length).fill(-1);
      for (const [from, code] of node.steps) {
        const position = codePositions(node.of.list).get(code) ?? -1;
        for (let i = 0; i < values.length; i++) if ((numbers[i] as number) >= from) values[i] = position;
      }
      return { values, of: node.of };
    }
    case 'choose': {
      const verdicts = evaluation.truths(node.condition, table);
      const a = evaluation.choices(node.whenTrue, table);
      const b = evaluation.choices(node.whenFalse, table);
      if (a.of.list !== b.of.list) throw new RangeError('both branches need the same code list');
      return {
        values: chosen(verdicts, a.values, b.values, new Int32Array(table.length).fill(-1)),
        of: a.of,
      };
    }
    case 'lookup':
      return lookedUpChoices(node, table, evaluation);
    default:
      throw new RangeError(`${node.kind} is not a choice`);
  }
}

/** Writes one value or the other into `out`, and leaves what it holds where the condition cannot tell. */
export function chosen<T extends Float64Array | Int32Array>(verdicts: Uint8Array, a: T, b: T, out: T): T {
  for (let i = 0; i < out.length; i++) {
    if (verdicts[i] !== UNKNOWN) out[i] = (verdicts[i] === TRUE ? a[i] : b[i]) as number;
  }
  return out;
}
