import type { Node, ParameterNode } from '../kit/expression/nodes.ts';
import { everyNode } from '../kit/expression/walk.ts';
import type { Template } from '../kit/template.ts';

/** Whether what a form computes depends on days or settings. */
export function asksParameters(template: Template): boolean {
  return parametersOf(template).length > 0;
}

/** The days and settings that a form computes with, as often as it names them. */
export function parametersOf({ derivations }: Template): readonly ParameterNode[] {
  return Object.values(derivations)
    .flatMap((node: Node) => everyNode(node))
    .filter((node) => node.kind === 'parameter');
}

/** The settings that the columns of a form are computed with, each with what it usually is. */
export function settingsOf(template: Template): readonly ParameterNode[] {
  const named = parametersOf(template).filter(({ usual }) => usual !== undefined);
  return [...new Map(named.map((node) => [node.name, node])).values()];
}
