import { columnOf, type Node } from '../../kit/expression/nodes.ts';
import { comparisonPhrase } from './describe-comparison.ts';
import { codeNames, columnName, columnNames, listed } from './describe-names.ts';
import { isSimple, predicate } from './describe-predicate.ts';
import type { Speaker } from './describe-speaker.ts';
import { OPPOSITE } from './opposite.ts';

/** A condition (`holds`) or its opposite; NOT is pushed inwards, since "not (a or b)" reads badly. */
export function conditionPhrase(node: Node, holds: boolean, speaker: Speaker): string {
  const { say, locale } = speaker;
  const which = holds ? 0 : 1;
  switch (node.kind) {
    case 'not':
      return speaker.condition(node.operand, !holds);
    case 'and':
    case 'or':
      return joined(node.operands, (node.kind === 'and') === holds ? 'and' : 'or', holds, speaker);
    case 'isBlank':
    case 'oneOf':
    case 'matches':
      return `${speaker.value(node.operand)} ${predicate(node, holds, speaker)}`;
    case 'has': {
      const name = speaker.value(node.operand);
      if ('kind' in node.codes) return `${name} ${say.has[which]} ${columnName(node.codes, locale)}`;
      const { list } = columnOf(node.operand.kind === 'lookup' ? node.operand.value : node.operand);
      const { text, group } = codeNames(list, node.codes, locale);
      return `${name} ${(group ? say.hasOfGroup : say.has)[which]} ${text}`;
    }
    case 'ascending':
      return `${listed(columnNames(node.operands, locale), 'and', locale)} ${say.inOrder[which]}`;
    case 'compare':
      return comparisonPhrase(holds ? node.op : OPPOSITE[node.op], node.left, [node.right], 'and', speaker);
    case 'exists':
      return `${columnName(node.match, locale)} ${say.found[which]} ${node.key.table.title[locale]}`;
    default:
      throw new RangeError(`${node.kind} is not a condition`);
  }
}

type Joint = 'and' | 'or';

/** Conditions one after another; the same said of many columns is said once. */
function joined(operands: readonly Node[], joint: Joint, holds: boolean, speaker: Speaker): string {
  const once = ofEach(operands, joint, holds, speaker) ?? compared(operands, joint, holds, speaker);
  if (once !== null) return once;
  const [only] = operands;
  if (only && operands.length === 1) return speaker.condition(only, holds);
  return operands.map((part) => grouped(part, holds, speaker)).join(` ${speaker.say[joint]} `);
}

function grouped(node: Node, holds: boolean, speaker: Speaker): string {
  if (node.kind === 'not') return grouped(node.operand, !holds, speaker);
  const said = speaker.condition(node, holds);
  if (node.kind !== 'and' && node.kind !== 'or') return said;
  const clear = ofEach(node.operands, 'and', holds, speaker) !== null || node.operands.length === 1;
  return clear ? said : `(${said})`;
}

// So many conditions alike are worth one sentence.
const MANY = 3;

/** "Each of A, B and C is blank"; `null` when something else is said of one of them. */
function ofEach(operands: readonly Node[], joint: Joint, holds: boolean, speaker: Speaker): string | null {
  const parts = operands.map((part) =>
    part.kind === 'not' ? { part: part.operand, sign: !holds } : { part, sign: holds },
  );
  const simple = parts.flatMap(({ part, sign }) =>
    isSimple(part) ? [{ of: part.operand, said: predicate(part, sign, speaker) }] : [],
  );
  const said = simple[0]?.said;
  if (parts.length < MANY || simple.length < parts.length) return null;
  if (said === undefined || simple.some((one) => one.said !== said)) return null;
  const columns = simple.flatMap(({ of }) => (of.kind === 'column' ? [of] : []));
  if (columns.length < simple.length) return null;
  const { say, locale } = speaker;
  const names = listed(columnNames(columns, locale), joint, locale);
  return `${joint === 'and' ? say.eachOf(names) : say.anyOf(names)} ${said}`;
}

/** "A equals B, C and D"; `null` when it is not one value that is compared. */
function compared(operands: readonly Node[], joint: Joint, holds: boolean, speaker: Speaker): string | null {
  const parts = operands.filter((part) => part.kind === 'compare');
  const [first] = parts;
  if (!first || operands.length < MANY || parts.length < operands.length) return null;
  if (parts.some(({ op, left }) => op !== first.op || left !== first.left)) return null;
  const rights = parts.map(({ right }) => right);
  return comparisonPhrase(holds ? first.op : OPPOSITE[first.op], first.left, rights, joint, speaker);
}
