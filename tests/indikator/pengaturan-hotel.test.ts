import { describe, expect, it } from 'vitest';
import { exportFlatTables } from '../../core/commands/flat-tables.ts';
import type { SettingRow } from '../../core/commands/settings/setting-row.ts';
import { computed } from '../../core/engine/indicator/compute.ts';
import { indicatorFormulas } from '../../core/engine/indicator/formulas.ts';
import { IDENTITY_SHEET } from '../../core/engine/render/identity-sheet.ts';
import { dataCopy } from '../../core/engine/report/trail/data-copy.ts';
import { katalog } from '../../core/katalog/index.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';
import { rounded } from '../../core/locale/decimals.ts';
import { blankSheet, type SheetModel } from '../../core/workbook/sheet-model.ts';
import { differences } from '../sql/differences.ts';
import { loadTables, openDuck, rowsOf } from '../sql/duck.ts';
import { dayOf } from '../support/fixture-snapshot.ts';
import { asColumns, asEvaluated, toTwoDecimals } from '../support/hotel-columns.ts';
import { hotelRows } from '../support/hotel-examples.ts';
import { CHANGED, settingRows, shownByFormulas } from '../support/hotel-settings.ts';
import { computeWithIronCalc } from '../support/ironcalc.ts';
import { type Entries, scoreBook, yearCover } from '../support/score-book.ts';
import { scoresOf } from '../support/score-run.ts';

const COVER = yearCover('31', 2021, { tingkat_gt: 'PROV', pernyataan_T05: 'ADA' });
const TODAY = '2022-01-31';
const HOTEL = indikator.filter(({ id }) => ['IND-56', 'IND-57', 'IND-58'].includes(id));

/** A finding about the third hotel that is still open after its due day. */
const OVERDUE: Entries = {
  ...{ kode_temuan: 'TM-3173-2021-0001', sumber_temuan: 'MONEV_HOTEL' },
  ...{ ref_sumber: 'KH-3173-2021-0003', tenggat: '2021-11-30', status_tl: 'BELUM' },
};

/** An earlier visit to the second hotel that breaks all critical conditions. */
const BROKEN: Entries = {
  ...hotelRows[1],
  ...{ kode_kunjungan: 'KH-3172-2021-0099', tanggal_kunjungan: '2021-03-01' },
  ...{ sk_W5: '0', sk_I1: '0', insiden_12bln: 'YA', insiden_24bln: 'YA' },
};

const ROWS = [...hotelRows, BROKEN];

function scored(settings: readonly SettingRow[], findings: readonly Entries[] = []) {
  return scoresOf([scoreBook(COVER, { T05: ROWS, T11: findings })], { settings, today: TODAY });
}

/** Scores of visits in the order of the rows. */
function inOrder(scores: ReturnType<typeof scored>, rows: readonly Entries[] = ROWS) {
  return rows.map(({ kode_kunjungan: code }) => {
    const found = scores.hotels.visits.find(({ visit }) => visit === code);
    if (!found) throw new RangeError(`no visit ${code}`);
    return asColumns(found.score);
  });
}

const REACHED = {
  ...{ ambang_hotel_SANGAT_BAIK: 84.29, ambang_hotel_BAIK: 69.69, ambang_temuan: 66.67 },
  ...{ ambang_award: 87.48, ambang_award_aspek: 80 },
};

const SETS: readonly (readonly [string, readonly SettingRow[], readonly Entries[]])[] = [
  ['the usual set', [], []],
  ['changed weights and limits', settingRows(CHANGED), []],
  ['changed weights and limits, with a finding that is overdue', settingRows(CHANGED), [OVERDUE]],
  ['a higher score that knocks out', settingRows({ ambang_ko: 2 }), [OVERDUE]],
  ['limits that scores reach only once they are rounded', settingRows(REACHED), []],
];

describe.each(SETS)('with %s', (name, settings, findings) => {
  const scores = scored(settings, findings);
  const wanted = inOrder(scores);

  it('the columns of T05 hold what the score is', () => {
    expect(asEvaluated(scores.scope)).toEqual(wanted);
  });

  it('their formulas show the same in a new workbook', () => {
    expect(toTwoDecimals(shownByFormulas(ROWS, findings, settings))).toEqual(wanted);
  });

  it('the indicators are those of the latest visits', () => {
    const of = (id: string, by: readonly string[] = []) => {
      const indicator = HOTEL.find((one) => one.id === id);
      if (!indicator) throw new RangeError(`no indicator ${id}`);
      return computed(indicator, by, scores.scope);
    };
    const { summary } = scores.hotels;
    expect(of('IND-56').amount.value).toBeCloseTo(summary.mean ?? Number.NaN, 2);
    const shares = of('IND-57', ['temuan']).by.map(({ amount }) => amount.value);
    expect(shares).toEqual(['A', 'B', 'C'].map((id) => summary.findings[id as 'A'].share));
    expect(of('IND-58').amount.numerator).toBe(summary.awards);
  });

  it('formulas and SQL give the same indicators', async () => {
    const copy = dataCopy(HOTEL, scores.scope, { templates: katalog.templates, locale: 'id' });
    const figures = HOTEL.map((one) => computed(one, one.by, scores.scope));
    const formulas = indicatorFormulas(figures, copy.place);
    const lines = formulas.cells.map(({ formulas: one }) =>
      'unsayable' in one ? [] : [{ formula: one.value, value: -1 }],
    );
    const cells = computeWithIronCalc(
      [...copy.sheets(formulas), { ...blankSheet('Angka'), cells: lines }],
      [],
    );
    const amounts = figures.flatMap(({ amount, by }) => [amount, ...by.map((part) => part.amount)]);
    expect(amounts.map((_, row) => fine(cells('Angka', row, 0)))).toEqual(
      amounts.map(({ value }) => fine(value ?? '')),
    );
    const exported = exportFlatTables([scoreBook(COVER, { T05: ROWS, T11: findings })], {
      ...{ today: dayOf(TODAY), period: null, region: null, previous: [], settings },
    });
    if ('problem' in exported) throw new RangeError('the workbook can be computed');
    const database = await openDuck();
    await loadTables(database, exported.tables);
    const rows = await rowsOf(database, exported.query, exported.parameters);
    const ids = new Set(HOTEL.map(({ id }) => id));
    const own = rows.filter((row) => ids.has(String(row['indikator'])));
    expect(own.length, name).toBeGreaterThan(0);
    expect(differences(HOTEL, scores.scope, own)).toEqual([]);
  });
});

function fine(value: unknown): unknown {
  return typeof value === 'number' ? rounded(value, 6) : value;
}

describe('changed settings', () => {
  it('change every result of some visit', () => {
    const [before, after] = [inOrder(scored([])), inOrder(scored(settingRows(CHANGED)))];
    const changed = Object.keys(before[0] ?? {}).filter((column) =>
      before.some((row, i) => row[column as 'nilai_akhir'] !== after[i]?.[column as 'nilai_akhir']),
    );
    expect(changed).toEqual(
      expect.arrayContaining([
        ...['nilai_akhir', 'kategori_awal', 'alasan_ko', 'kategori_akhir'],
        ...['temuan_A', 'temuan_C', 'layak_penghargaan'],
      ]),
    );
  });

  it('hold for the rows of the region that they name, and no other', () => {
    const here = settingRows(CHANGED).map((row) => ({ ...row, region: '31.73' }));
    const [usual, changed, both] = [scored([]), scored(settingRows(CHANGED)), scored(here)];
    const at = hotelRows.findIndex(({ wilayah }) => wilayah === '31.73');
    const rows = inOrder(both);
    expect(rows).toEqual(inOrder(usual).map((row, i) => (i === at ? inOrder(changed)[i] : row)));
    expect(asEvaluated(both.scope)).toEqual(rows);
  });

  it('of a source that wins count in the indicators as in the scores', () => {
    const book = scoreBook(COVER, { T05: hotelRows });
    const own = [
      ['kunci', 'wilayah', 'tahun', 'nilai'],
      ['ambang_temuan', '31.71', null, 20],
    ] as const;
    const sheet = {
      ...{ name: 'Pengaturan', hidden: false, rowCount: own.length, merges: [], hiddenRows: [] },
      columns: [0, 1, 2, 3].map((column) => ({
        values: own.map((row) => row[column] ?? null),
        format: 'general' as const,
      })),
    };
    const scores = scoresOf([{ ...book, sheets: [...book.sheets, sheet] }], {
      ...{ settings: settingRows({ ambang_temuan: 66.67 }), today: TODAY },
    });
    expect(asEvaluated(scores.scope)).toEqual(inOrder(scores, hotelRows));
    expect(scores.hotels.summary.findings.A.count).toBe(3);
  });

  it('that do not fit together leave the usual numbers everywhere', () => {
    const wrong = settingRows({ bobot_hotel_A1: 50, ambang_hotel_BAIK: 90, ambang_temuan: 70 });
    const limit = settingRows({ ambang_temuan: 70 });
    expect(inOrder(scored(wrong))).toEqual(inOrder(scored(limit)));
    expect(asEvaluated(scored(wrong).scope)).toEqual(inOrder(scored(limit)));
    expect(toTwoDecimals(shownByFormulas(ROWS, [], wrong))).toEqual(inOrder(scored(limit)));
  });
});

describe('a workbook whose hidden cells are damaged', () => {
  const wanted = inOrder(scored([]));
  const blanked = (sheet: SheetModel): SheetModel =>
    sheet.name === IDENTITY_SHEET
      ? { ...sheet, cells: sheet.cells.map((row, i) => (i < 5 ? row : [row[0] ?? null])) }
      : sheet;
  const misnamed = (sheet: SheetModel): SheetModel =>
    sheet.name === IDENTITY_SHEET
      ? { ...sheet, cells: sheet.cells.map((row, i) => (i < 5 ? row : ['?', 'teks'])) }
      : sheet;

  it('computes with the usual numbers', () => {
    for (const damage of [blanked, misnamed])
      expect(toTwoDecimals(shownByFormulas(ROWS, [], settingRows(CHANGED), damage))).toEqual(wanted);
  });
});
