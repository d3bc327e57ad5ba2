import { type Node, typeOf } from '../../kit/expression/nodes.ts';
import { conditionFormula } from './formula-conditions.ts';
import { knownFormula } from './formula-known.ts';
import { valueFormula } from './formula-values.ts';
import { every, type Place, Unsayable, type Writer } from './formula-writer.ts';

export type { Place } from './formula-writer.ts';

/** A formula in en-US syntax without `=`, or the reason why a spreadsheet cannot say it. */
export type Formula = { readonly formula: string } | { readonly unsayable: string };

/**
 * A formula that is TRUE when the condition is certainly true. A spreadsheet has two truth values and conditions have
 * three: `want` false gives the formula for "certainly false", and a row for which neither is TRUE cannot be told.
 */
export function truthFormula(node: Node, want: boolean, place: Place): Formula {
  return sayable(() => writerAt(place).holds(node, want));
}

/** A formula that gives the value, or "" when it is not known; codes appear as their Indonesian labels. */
export function derivedFormula(node: Node, place: Place): Formula {
  const writer = writerAt(place);
  return sayable(() => valueOrBlank(node, writer));
}

/** A choice is made once, and each of its values is known or not by itself. */
function valueOrBlank(node: Node, writer: Writer): string {
  if (node.kind === 'choose' && (writer.place.shared?.(node) ?? null) === null) {
    const [yes, no] = [writer.holds(node.condition, true), writer.holds(node.condition, false)];
    return `IF(${yes},${valueOrBlank(node.whenTrue, writer)},IF(${no},${valueOrBlank(node.whenFalse, writer)},""))`;
  }
  const known = writer.known(node);
  return known.length === 0 ? writer.value(node) : `IF(${every(known)},${writer.value(node)},"")`;
}

/** A formula that is TRUE when the value is known: for a cell, when it holds something that its column takes. */
export function knownValueFormula(node: Node, place: Place): Formula {
  return sayable(() => every(writerAt(place).known(node)));
}

// Excel takes 8192 characters; helper columns put a little around.
const LONGEST = 8000;

function sayable(write: () => string): Formula {
  try {
    const formula = write();
    return formula.length > LONGEST
      ? { unsayable: `${formula.length} characters are more than a formula takes` }
      : { formula };
  } catch (error) {
    if (error instanceof Unsayable) return { unsayable: error.message };
    throw error;
  }
}

function writerAt(place: Place): Writer {
  const shared = (node: Node): string | null => place.shared?.(node) ?? null;
  const writer: Writer = {
    place,
    holds: (node, want) => {
      const cell = shared(node);
      return cell === null ? conditionFormula(node, want, writer) : `(${cell}=${want ? 1 : 0})`;
    },
    value: (node) => shared(node) ?? valueFormula(node, writer),
    known: (node) => {
      const cell = shared(node);
      return cell === null ? knownFormula(node, writer) : [isKnownCell(cell, node)];
    },
  };
  return writer;
}

function isKnownCell(cell: string, node: Node): string {
  const type = typeOf(node);
  return type === 'number' || type === 'date' ? `ISNUMBER(${cell})` : `(${cell}<>"")`;
}
