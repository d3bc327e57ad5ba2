import { type IndicatorSql, indicatorSql } from '../../core/engine/indicator/indicator-sql.ts';
import { katalog } from '../../core/katalog/index.ts';
import { dimensi } from '../../core/katalog/indikator/dimensi.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';
import type { Indicator } from '../../core/kit/indicator.ts';

/** Indicators of the catalogue in SQL. */
export function sayIndicators(indicators: readonly Indicator[] = indikator): IndicatorSql {
  return indicatorSql(indicators, { dimensions: dimensi, forms: katalog.templates });
}
