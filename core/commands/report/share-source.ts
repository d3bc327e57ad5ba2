import { codeIn } from '../../engine/form-cells.ts';
import type { ResolvedTable } from '../../engine/report/blocks.ts';
import { jenisInstansi } from '../../katalog/daftar-kode/instansi.ts';
import { katalog } from '../../katalog/index.ts';
import { satuan } from '../../katalog/indikator/satuan.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import type { Text } from '../../locale/text.ts';
import type { ChartData } from '../../workbook/chart.ts';
import { coverOf } from './cover-of.ts';
import type { ReportData } from './report-data.ts';

const SOURCE: Text = { id: 'Sumber persentase', en: 'Source of the percentages' };

/**
 * From whose forms percentages come: protection units, police and others do not see the same victims, so that no share
 * may be read without its source (specification §5.4, trap 3). `null` without forms.
 */
export function shareSource(
  forms: readonly string[],
  { scores }: ReportData,
  say: (text: Text) => string,
): string | null {
  const named = katalog.templates.filter(({ id }) => forms.includes(id));
  if (named.length === 0) return null;
  const texts = named.map(({ id, title }) => {
    const codes = scores.books.flatMap((book) =>
      book.sender.declared[id] === 'some' ? (codeIn(sampul, coverOf(book), 'instansi_pengirim') ?? []) : [],
    );
    const agencies = jenisInstansi.codes.filter(({ code }) => codes.includes(code));
    const from = agencies.length === 0 ? '' : ` (${agencies.map(({ label }) => say(label)).join(', ')})`;
    return { form: `${id} ${say(title)}`, from };
  });
  const isOne = new Set(texts.map(({ from }) => from)).size === 1; // all forms from the same
  const all = isOne
    ? `${texts.map(({ form }) => form).join('; ')}${texts[0]?.from ?? ''}`
    : texts.map(({ form, from }) => form + from).join('; ');
  return `${say(SOURCE)}: ${all}.`;
}

/** The forms of the percentages that a table shows. */
export function formsOfShares({ rows }: ResolvedTable): readonly string[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      cell.kind === 'figure' &&
      cell.part === 'value' &&
      cell.figure.unit === satuan.persen &&
      cell.amount.state === 'value'
        ? cell.figure.sources
        : [],
    ),
  );
}

const BRIEF: Text = { id: 'sumber', en: 'source' };

/** A chart of percentages with the forms that they come from, since charts are copied without what stands around them. */
export function withSource(chart: ChartData, table: ResolvedTable, say: (text: Text) => string): ChartData {
  const forms = [...new Set(formsOfShares(table))].sort();
  if (forms.length === 0 || (chart.format !== 'percent' && chart.stacking !== 'percent')) return chart;
  return { ...chart, valueTitle: `${chart.valueTitle} (${say(BRIEF)}: ${forms.join(', ')})` };
}
