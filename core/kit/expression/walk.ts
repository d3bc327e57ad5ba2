import type { ColumnNode, Node, RelatedNode } from './nodes.ts';

/** The parts of a node, in reading order; `own` parts are read on the row itself, the others on related rows. */
function partsOf(node: Node): { readonly own: readonly Node[]; readonly related: readonly Node[] } {
  switch (node.kind) {
    case 'compare':
    case 'arithmetic':
      return own(node.left, node.right);
    case 'has':
      return 'kind' in node.codes ? own(node.operand, node.codes) : own(node.operand);
    case 'and':
    case 'or':
    case 'ascending':
      return own(...node.operands);
    case 'choose':
      return own(node.condition, node.whenTrue, node.whenFalse);
    case 'dateOf':
      return own(node.year, node.month, node.day);
    case 'oneOf':
    case 'isBlank':
    case 'matches':
    case 'not':
    case 'part':
    case 'length':
    case 'score':
    case 'count':
    case 'digits':
    case 'step':
      return own(node.operand);
    case 'related':
      return relatedParts(node);
    case 'previous':
      return {
        own: [node.match, node.by].filter((part) => part !== null),
        related: [node.key, node.value],
      };
    case 'least':
    case 'kinds':
      return {
        own: [node.match],
        related: [node.key, node.value, node.where].filter((part) => part !== null),
      };
    case 'exists':
      return { own: [node.match], related: [node.key] };
    case 'lookup':
      return { own: [node.match], related: [node.key, node.value, ...(node.latest ? [node.latest] : [])] };
    case 'total':
      return { own: [], related: [node.sum, node.where].filter((part) => part !== null) };
    case 'unfound':
      return { own: [node.match, node.since], related: [node.key] };
    default:
      return own();
  }
}

function relatedParts({ key, match, also, between, sum, where }: RelatedNode) {
  const limits = between ? [between.from, between.to] : [];
  const inside = [...also.map((pair) => pair.key), between?.key ?? null, sum, where];
  return {
    own: [match, ...also.map((pair) => pair.match), ...limits],
    related: [key, ...inside.filter((part) => part !== null)],
  };
}

/** The columns of the row itself that a node reads, in the order in which it names them. */
export function columnsNamed(node: Node): readonly ColumnNode[] {
  const found: ColumnNode[] = [];
  const visit = (part: Node): void => {
    if (part.kind === 'column' && !found.some(({ name }) => name === part.name)) found.push(part);
    for (const inner of partsOf(part).own) visit(inner);
  };
  visit(node);
  return found;
}

/** Every node below and including this one that is read on the row itself. */
export function ownNodes(node: Node): readonly Node[] {
  return [node, ...partsOf(node).own.flatMap(ownNodes)];
}

/** Every node below and including this one, related rows included. */
export function everyNode(node: Node): readonly Node[] {
  const { own: inside, related } = partsOf(node);
  return [node, ...[...inside, ...related].flatMap(everyNode)];
}

function own(...parts: readonly Node[]) {
  return { own: parts, related: [] };
}
