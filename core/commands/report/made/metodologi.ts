import { yearOf } from '../../../engine/indicator/scope.ts';
import type { ReportRow } from '../../../engine/report/blocks.ts';
import { indikator } from '../../../katalog/indikator/index.ts';
import { versionsIn } from '../../../kit/indicator.ts';
import { dayText } from '../day-text.ts';
import { type MadeRows, type Making, textRow } from './made-table.ts';
import { unitName } from './unit-name.ts';

/** The units whose workbooks the report rests on. */
export function unitMelapor({ data, locale, say }: Making): MadeRows {
  const { books, dataQuality } = data.scores;
  return {
    heading: say({ id: 'Unit', en: 'Unit' }),
    headers: [
      { id: 'Periode', en: 'Period' },
      { id: 'Data per', en: 'Data as of' },
      { id: 'Status', en: 'State' },
    ].map(say),
    rows: books.map((book, i) => {
      const unit = { region: book.sender.region, agency: dataQuality[i]?.agency ?? null };
      return textRow(unitName(unit, { data, say }), [
        dataQuality[i]?.period ?? '–',
        dayText(book.drawn, locale),
        book.final ? 'FINAL' : say({ id: 'SEMENTARA', en: 'PROVISIONAL' }),
      ]);
    }),
  };
}

/** Every indicator with its definition in the year of the report, its unit and origin. */
export function definisiIndikator({ data, say }: Making): MadeRows {
  return {
    heading: say({ id: 'Indikator', en: 'Indicator' }),
    headers: [
      { id: 'Satuan', en: 'Unit' },
      { id: 'Formulir', en: 'Forms' },
      { id: 'Asal', en: 'Origin' },
      { id: 'Definisi', en: 'Definition' },
    ].map(say),
    rows: versionsIn(indikator, yearOf(data.scores.scope.window)).map(
      ({ id, name, definition, unit, sources, origin }): ReportRow =>
        textRow(`${id} ${say(name)}`, [say(unit), sources.join(', '), origin, say(definition)]),
    ),
  };
}

/** Which weights and thresholds were used, where they are not the usual ones. */
export function bobotDipakai({ data, say }: Making): MadeRows {
  const { settings, scope } = data.scores;
  return {
    heading: say({ id: 'Wilayah dan tahun', en: 'Region and year' }),
    headers: [say({ id: 'Yang dipakai', en: 'What was used' })],
    rows: settings.map(({ region, year, numbers, changed, faults }) =>
      textRow(`${region === null ? '–' : say(scope.regionLabel(region))}, ${year}`, [
        [
          changed.length === 0
            ? say({ id: 'Bobot dan ambang baku.', en: 'The usual weights and thresholds.' })
            : changed.map((key) => `${key} = ${numbers[key] ?? ''}`).join('; '),
          ...faults.map(say),
        ].join(' '),
      ]),
    ),
  };
}
