import type { Indicator } from '../../kit/indicator.ts';
import type { Template } from '../../kit/template.ts';
import { regionOfRows, type Scope } from '../indicator/scope.ts';
import type { FlatTable } from './flat-table.ts';
import { formTable } from './form-table.ts';
import { neededColumns } from './needed-columns.ts';
import { sideTables } from './side-tables.ts';
import type { Submission } from './submission.ts';

/** The tables over which indicators are computed in SQL; `submissions` are in the order of the scope's senders. */
export function flatTables(
  indicators: readonly Indicator[],
  scope: Scope,
  templates: readonly Template[],
  submissions: readonly Submission[],
): readonly FlatTable[] {
  const needed = neededColumns(indicators, scope.dimensions);
  const forms = templates.flatMap((template) => {
    const table = scope.union.tables[template.id];
    if (!table || template.layout !== 'table') return [];
    const regions = regionOfRows(template, scope);
    const books = scope.union.bookOf[template.id] ?? new Int32Array();
    const columns = [...(needed.get(template.id)?.values() ?? [])];
    const origin = (row: number) => {
      const submission = submissions[books[row] ?? -1];
      return {
        submission: submission?.id ?? '',
        period: submission?.period ?? null,
        agency: submission?.agency ?? null,
        region: scope.regions[regions[row] ?? -1] ?? null,
      };
    };
    return [formTable(template, table, columns, origin)];
  });
  return [...forms, ...sideTables(indicators, scope, submissions)];
}
