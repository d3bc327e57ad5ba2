import type { Base } from '../../../kit/measure.ts';
import { Unsayable } from '../../expression/formula-writer.ts';
import { REGION } from '../groups.ts';
import type { PartKey } from './part-criteria.ts';
import type { FigurePlace } from './place.ts';

/** What stands below a figure without being counted, for some keys; 0 where it is not known. */
export function baseFormula(base: Base, keys: readonly PartKey[], place: FigurePlace): string {
  const [part, ...more] = keys;
  if (more.length > 0) throw new Unsayable('numbers of regions are not given for several keys together');
  const { regions } = place;
  const name = base.kind === 'children' ? base.list.id : base.key;
  if (part && part.dimension !== REGION && base.kind === 'setting' && isSplit(name, place)) {
    const range = regions.bases[`${name}_${part.key}`];
    return range === undefined ? '0' : `SUMIFS(${range},${regions.sending},1)`;
  }
  const range = regions.bases[name];
  if (range === undefined) throw new Unsayable(`the workbook does not hold ${base.label.en}`);
  const number =
    part?.dimension === REGION ? ofRegion(range, part.key, place) : ofAll(range, regions.sending);
  return base.kind === 'yearly' ? `(${number}*${monthsFormula(place)}/12)` : number;
}

/** How many months the period has. */
function monthsFormula({ window: { first, last } }: FigurePlace): string {
  return `((YEAR(${last})-YEAR(${first}))*12+MONTH(${last})-MONTH(${first})+1)`;
}

function isSplit(name: string, { regions }: FigurePlace): boolean {
  return Object.keys(regions.bases).some((key) => key.startsWith(`${name}_`));
}

function ofRegion(range: string, code: string, { regions }: FigurePlace): string {
  const cell = `INDEX(${range},${regions.list.indexOf(code) + 1})`;
  return `IF(ISNUMBER(${cell}),${cell},0)`;
}

/** The sum over all regions that send, where it is known of every one. */
function ofAll(range: string, sending: string): string {
  const numbers = `COUNTIFS(${sending},1,${range},">=0")+COUNTIFS(${sending},1,${range},"<0")`;
  return `IF(${numbers}=SUM(${sending}),SUMIFS(${range},${sending},1),0)`;
}
