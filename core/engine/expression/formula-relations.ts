import { columnOf, type ExistsNode, type LookupNode, type RelatedNode } from '../../kit/expression/nodes.ts';
import { criteriaOf, keepsFractions, limitsOf } from './formula-criteria.ts';
import { isCountable, pairsOf, sameCriteria, spanCriteria } from './formula-same.ts';
import { twinFormula } from './formula-twins.ts';
import { every, Unsayable, type Writer } from './formula-writer.ts';

/** Whether a row with the key exists. */
export function existsFormula(node: ExistsNode, want: boolean, { place, known }: Writer): string {
  requireCode(node);
  const found = `ISNUMBER(MATCH(${place.cell(node.match)},${place.range(node.key)},0))`;
  return `IF(${every(known(node.match))},${want ? found : `NOT(${found})`},FALSE)`;
}

/** The cell of the first row with the key. */
export function lookupFormula(node: LookupNode, writer: Writer): string {
  const { key, match, value } = node;
  const { place } = writer;
  requireCode(node);
  const wanted = match.kind === 'column' ? place.cell(match) : lookupFormula(match, writer);
  return `INDEX(${place.range(value)},MATCH(${wanted},${place.range(key)},0))`;
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
export function relatedFormula(node: RelatedNode, writer: Writer): string {
  const { sum, where } = node;
  const { place } = writer;
  const pairs = pairsOf(node);
  if (!pairs.every(isCountable)) return twinFormula(node, pairs, writer);
  const found = where ? criteriaOf(where, true, writer) : [[]];
  if (!found) throw new Unsayable('a related row is found by COUNTIFS, which this condition does not fit');
  if (sum && !keepsFractions(columnOf(sum)))
    throw new Unsayable('SUMIFS cannot leave out fractions where only whole numbers are valid');
  const own = [
    ...pairs.flatMap((pair) => sameCriteria(pair, writer)),
    ...(node.between ? spanCriteria(node.between, writer) : []),
    ...(sum ? limitsOf(sum, writer) : []),
  ];
  const head = sum ? `SUMIFS(${place.range(sum)},` : 'COUNTIFS(';
  const terms = found.map((criteria) => `${head}${[...own, ...criteria].join(',')})`);
  return terms.length === 0 ? '0' : `(${terms.join('+')})`;
}

/** MATCH takes `*` in a free text for anything; codes of a fixed shape have none. */
function requireCode({ match }: ExistsNode | LookupNode): void {
  const { mask } = columnOf(match.kind === 'column' ? match : match.value);
  if (mask === null) throw new Unsayable('a row is found by a code only, not by a free text');
}
