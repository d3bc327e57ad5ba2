import { MIRRORED } from '../../core/engine/render/place.ts';
import { katalog } from '../../core/katalog/index.ts';
import { everyNode } from '../../core/kit/expression/walk.ts';
import type { Template } from '../../core/kit/template.ts';
import type { Fixture, FixtureRow } from './fixture-format.ts';

/** The templates of which a fixture row can change what is found: its own, those that it changes, and whatever looks at them. */
export function templatesTouched({ template: own }: Fixture, { changes }: FixtureRow): readonly Template[] {
  const parameters: readonly string[] = [...MIRRORED, 'jenis_periode', 'nomor_periode'];
  if (changes.some(({ template, column }) => template === 'T00' && parameters.includes(column)))
    return katalog.templates;
  const touched = new Set([own, ...changes.map(({ template }) => template)]);
  return katalog.templates.filter(({ id }) => seenBy(id).some((seen) => touched.has(seen)));
}

/** The templates at which the rules of a template look, itself included. */
export function seenBy(id: string): readonly string[] {
  return [...new Set([id, ...cellsSeenBy(id).map((cell) => cell.split('.', 1).join())])];
}

const seen = new Map<string, readonly string[]>();

/** The columns that the rules of a template read, wherever they are: `T02.usia_lapor`. */
export function cellsSeenBy(id: string): readonly string[] {
  const known = seen.get(id) ?? readBy(id);
  seen.set(id, known);
  return known;
}

function readBy(id: string): readonly string[] {
  const nodes = katalog.rules
    .filter(({ template }) => template.id === id)
    .flatMap(({ cases }) => cases.flatMap(({ fails }) => everyNode(fails)));
  const cells = nodes.flatMap((node) => (node.kind === 'column' ? [`${node.table.id}.${node.name}`] : []));
  return [...new Set(cells)];
}
