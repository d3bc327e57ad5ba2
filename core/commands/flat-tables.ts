import type { FlatTable } from '../engine/flat-tables/flat-table.ts';
import { flatTables } from '../engine/flat-tables/flat-tables.ts';
import { type IndicatorSql, indicatorSql, sqlQuery, sqlScript } from '../engine/indicator/indicator-sql.ts';
import { yearOf } from '../engine/indicator/scope.ts';
import { settledQuery, sqlParameters } from '../engine/indicator/sql-parameters.ts';
import { katalog } from '../katalog/index.ts';
import { dimensi } from '../katalog/indikator/dimensi.ts';
import { indikator } from '../katalog/indikator/index.ts';
import { type Indicator, versionsIn } from '../kit/indicator.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { type IndicatorContext, type IndicatorProblem, indicatorScope } from './compute-indicators.ts';
import { submissionOf } from './indicators/submission-of.ts';

/** The rows of some workbooks for a database, and the figures as SQL over them. */
export interface FlatExport {
  readonly tables: readonly FlatTable[];
  /** One query; its parameters are written `@name` as BigQuery does, which DuckDB takes as `$name`. */
  readonly query: string;
  /** The same in statements with temporary tables, for millions of rows. */
  readonly script: readonly string[];
  readonly parameters: Readonly<Record<string, string | number | null>>;
  /** The query with its parameters written into it. */
  readonly settled: string;
}

/**
 * Writes workbooks as flat tables with the indicators in SQL. Rows of T01 to T04 are about victims: the tables stay
 * where the workbooks lawfully are (decision F.20), and hold only columns that indicators read.
 */
export function exportFlatTables(
  snapshots: readonly Snapshot[],
  context: IndicatorContext,
  catalogue: readonly Indicator[] = indikator,
): FlatExport | IndicatorProblem {
  const found = indicatorScope(snapshots, context);
  if ('problem' in found) return found;
  const { scope } = found;
  const indicators = versionsIn(catalogue, yearOf(scope.window));
  const said: IndicatorSql = indicatorSql(indicators, { dimensions: dimensi, forms: katalog.templates });
  const query = sqlQuery(said);
  const parameters = sqlParameters(query, scope);
  return {
    tables: flatTables(indicators, scope, katalog.templates, scope.union.books.map(submissionOf)),
    query,
    script: sqlScript(said),
    parameters,
    settled: settledQuery(query, parameters),
  };
}
