/*
 * The yardstick of the indicators: those of cases, victims and services written out by hand in one pass over each
 * form, with whole numbers for codes and a counter for each part of a breakdown, as somebody would who cares for
 * nothing but speed. It knows no range for what is not known, no two breakdowns together, and no medians or kinds of
 * services by region.
 */
import type { Scope } from '../../core/engine/indicator/scope.ts';
import type { TableData } from '../../core/engine/table.ts';
import { countCases } from './indicators-by-hand-cases.ts';
import { countServices } from './indicators-by-hand-services.ts';
import type { Tally } from './indicators-by-hand-tallies.ts';
import { countVictims } from './indicators-by-hand-victims.ts';

/** Days within which services should begin: the first one after the report, and those with a legal term. */
export interface Limits {
  readonly response: number;
  readonly service: number;
}

/** The figures of IND-01 to IND-29 by id, each in one of three ways. */
export interface ByHand {
  readonly tallies: Readonly<Record<string, Tally>>;
  readonly quotients: Readonly<Record<string, readonly [upper: number, lower: number]>>;
  /** In ascending order. */
  readonly days: Readonly<Record<string, Float64Array>>;
}

/** Counts in the window of a scope, over the tables that the engine reads as well. */
export function indicatorsByHand({ union, window }: Pick<Scope, 'union' | 'window'>, limits: Limits): ByHand {
  const table = (id: string): TableData => {
    const found = union.tables[id];
    if (!found) throw new RangeError(`no rows of ${id}`);
    return found;
  };
  const cases = countCases(table('T01'), window);
  const services = countServices(table('T03'), table('T02'), cases, window, limits.service);
  const victims = countVictims(table('T02'), cases, services, window, limits.response);
  const tallies = { ...cases.tallies, ...services.tallies, ...victims.tallies };
  const [all, reported] = [tallies['IND-02']?.all ?? 0, tallies['IND-01']?.all ?? 0];
  return {
    tallies,
    quotients: { 'IND-03': [all, reported], 'IND-29': services.pairs },
    days: {
      'IND-18': Float64Array.from(cases.gaps).sort(),
      'IND-22': Float64Array.from(victims.waits).sort(),
    },
  };
}
