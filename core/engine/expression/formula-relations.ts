import {
  columnOf,
  type ExistsNode,
  type LookupNode,
  type RelatedNode,
  type TotalNode,
} from '../../kit/expression/nodes.ts';
import { criteriaOf, keepsFractions, limitsOf } from './formula-criteria.ts';
import { isCountable, pairsOf, sameCriteria, spanCriteria } from './formula-same.ts';
import { twinFormula } from './formula-twins.ts';
import { every, Unsayable, type Writer } from './formula-writer.ts';

/** Whether a row with the key exists. */
export function existsFormula(node: ExistsNode, want: boolean, { place, known }: Writer): string {
  const found = `ISNUMBER(MATCH(${sought(place.cell(node.match), node)},${place.range(node.key)},0))`;
  return `IF(${every(known(node.match))},${want ? found : `NOT(${found})`},FALSE)`;
}

/** The cell of the first row with the key. */
export function lookupFormula(node: LookupNode, writer: Writer): string {
  const { key, match, value } = node;
  const { place } = writer;
  if (node.latest) throw new Unsayable('a formula finds the first row with a code, not the latest');
  const wanted = sought(match.kind === 'column' ? place.cell(match) : writer.value(match), node);
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
  const found = where
    ? (criteriaOf(where, true, writer) ?? place.judged?.(where, node.key.table) ?? null)
    : [[]];
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
function sought(cell: string, { match }: ExistsNode | LookupNode): string {
  const { mask } = columnOf(match.kind === 'column' ? match : match.value);
  if (mask !== null) return cell;
  return ['~', '*', '?'].reduce((text, one) => `SUBSTITUTE(${text},"${one}","~${one}")`, cell);
}

/** How many rows of a table satisfy a condition. */
export function totalFormula({ sum, where }: TotalNode, writer: Writer): string {
  if (sum)
    throw new Unsayable(
      'SUMIFS leaves out what is not a number, and a sum over unknown numbers is not known',
    );
  const found = where ? criteriaOf(where, true, writer) : null;
  if (!found) throw new Unsayable('rows are counted by COUNTIFS, which this condition does not fit');
  const terms = found.map((criteria) => `COUNTIFS(${criteria.join(',')})`);
  return terms.length === 0 ? '0' : `(${terms.join('+')})`;
}
