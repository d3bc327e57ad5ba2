import { expect, test } from 'vitest';
import { sqlOf } from '../../core/engine/expression/sql.ts';
import type { SqlPlace } from '../../core/engine/expression/sql-writer.ts';
import { katalog } from '../../core/katalog/index.ts';
import type { Node } from '../../core/kit/expression/nodes.ts';
import { everyNode } from '../../core/kit/expression/walk.ts';

/** Kinds of nodes that no figure is made of; rules and derived columns are, which are computed before. */
const UNSAID = [
  'ascending',
  'count',
  'dateOf',
  'exists',
  'length',
  'matches',
  'part',
  'previous',
  'score',
  'step',
  'total',
  'unfound',
];

const place: SqlPlace = {
  cell: ({ name }) => `t.${name}`,
  blank: ({ name }) => `t.${name}_kosong`,
  parameter: ({ name }) => `@${name}`,
  first: (_key, _match, { name }) => `j.${name}`,
  gathered: () => 'j.n',
};

const nodes = [
  ...katalog.rules.flatMap(({ cases }) => cases.map(({ fails }) => fails)),
  ...katalog.templates.flatMap(({ requiredWhen, derivations, date }) => [
    ...Object.values(requiredWhen),
    ...Object.values(derivations),
    ...(date ? [date] : []),
  ]),
].flatMap(everyNode);

function isSaid(node: Node): boolean {
  return 'sql' in sqlOf(node, place);
}

test('what SQL says of the expressions of the catalogue is all but a known list of kinds', () => {
  const said = new Set(nodes.filter(isSaid).map(({ kind }) => kind));
  const unsaid = new Set(nodes.map(({ kind }) => kind).filter((kind) => !said.has(kind)));
  expect([...unsaid].sort()).toEqual(UNSAID);
});

test('what SQL does not say has a reason', () => {
  const reasons = nodes.flatMap((node) => {
    const said = sqlOf(node, place);
    return 'unsayable' in said ? [said.unsayable] : [];
  });
  expect(reasons.every((reason) => reason.length > 10)).toBe(true);
});
