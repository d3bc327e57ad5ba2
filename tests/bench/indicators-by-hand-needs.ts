import { codeIn, codesOf } from './indicators-by-hand-cells.ts';
import type { CountedServices } from './indicators-by-hand-services.ts';
import { add, KIND, noTally } from './indicators-by-hand-tallies.ts';
import type { VictimColumns } from './indicators-by-hand-victim-columns.ts';

const KINDS = codesOf('T03', 'jenis_layanan').length;
const RETURN = 1 << codeIn('T03', 'jenis_layanan', 'LYN_PULANG');

/** Nothing counted yet of what victims need. */
export function noNeedTallies() {
  return { 'IND-24': noTally(), 'IND-25': noTally(), 'IND-26': noTally(), 'IND-28': noTally() };
}

/** Counts what a victim needs and has received; her region is the first of her parts. */
export function tallyNeeds(
  tallies: ReturnType<typeof noNeedTallies>,
  c: VictimColumns,
  { given, several, returned }: CountedServices,
  row: number,
  parts: readonly number[],
): void {
  const needs = c.needsIn[c.needs[row] as number];
  if (needs === undefined) return;
  const kinds = given[row] as number;
  const [region = 0] = parts;
  for (let one = 0; one < KINDS; one++) {
    const kind = 1 << one;
    if (needs & kind) add(tallies['IND-24'], (kinds & kind) !== 0, [region, KIND + one]);
  }
  add(tallies['IND-25'], (needs & ~kinds) === 0, parts);
  if ((needs & (needs - 1)) !== 0) add(tallies['IND-26'], several[row] === 1, parts);
  if (needs & RETURN) add(tallies['IND-28'], returned[row] === 1, parts);
}
