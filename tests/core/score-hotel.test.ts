import { describe, expect, it } from 'vitest';
import { rounded } from '../../core/locale/decimals.ts';
import { hotelRows, rowsOfHotels } from '../support/hotel-examples.ts';
import { type Entries, scoreBook, yearCover } from '../support/score-book.ts';
import { scoresOf } from '../support/score-run.ts';

const cover = yearCover('31', 2021, { tingkat_gt: 'PROV', pernyataan_T05: 'ADA' });

function hotelsOf(rows: readonly Entries[], more: Readonly<Record<string, readonly Entries[]>> = {}) {
  return scoresOf([scoreBook(cover, { T05: rows, ...more })]).hotels;
}

/** The third example, which earns the award, with other answers. */
function visitWith(answers: Entries, more: Readonly<Record<string, readonly Entries[]>> = {}) {
  const [row = {}] = rowsOfHotels('H3');
  const [visit] = hotelsOf([{ ...row, ...answers }], more).visits;
  if (!visit) throw new Error('no visit');
  return visit.score;
}

describe('the worked examples of hotels', () => {
  const scores = hotelsOf(hotelRows).visits.map(({ score }) => score);
  const aspectsOf = scores.map(({ aspects }) =>
    aspects.map(({ score }) => (score === null ? null : rounded(score, 2))),
  );

  it('have the aspects of the specification', () => {
    expect(aspectsOf).toEqual([
      [50, 25, 45, 40, 50, 12.5],
      [87.5, 85, 75, 85, 91.67, 87.5],
      [93.75, 90, 85, 80, 91.67, 87.5],
      [56.25, 65, 60, 66.67, 58.33, null],
      [81.25, 50, 75, 75, 75, 75],
    ]);
  });

  it('have its totals and categories', () => {
    expect(scores.map(({ total, initialCategory, category }) => [total, initialCategory, category])).toEqual([
      [37, 'SANGAT_KURANG', 'SANGAT_KURANG'],
      [84.29, 'BAIK', 'KURANG'],
      [87.48, 'SANGAT_BAIK', 'SANGAT_BAIK'],
      [62.06, 'CUKUP', 'CUKUP'],
      [69.69, 'CUKUP', 'CUKUP'],
    ]);
  });

  it('have its knock-outs, capped items and award', () => {
    expect(scores.map(({ knockOuts, capped, award }) => [knockOuts, capped, award])).toEqual([
      [[], [], false],
      [['W5'], [], false],
      [[], [], true],
      [[], [], false],
      [[], ['P3', 'P4', 'P5'], false],
    ]);
  });

  it('have its findings', () => {
    expect(scores.map(({ findings: { A, B, C } }) => [A, B, C])).toEqual([
      [true, true, true],
      [false, true, false],
      [false, false, false],
      [false, false, false],
      [true, false, false],
    ]);
  });
});

describe('the five hotels together', () => {
  const { summary, recommendations, advice } = hotelsOf(hotelRows);

  it('have the means and the median of the specification', () => {
    const { count, mean, meanCategory, median, aspects, aspectCounts } = summary;
    expect({ count, mean, meanCategory, median }).toEqual({
      ...{ count: 5, mean: 68.1, meanCategory: 'CUKUP', median: 69.69 },
    });
    expect(aspects).toEqual({ A1: 73.75, A2: 63, A3: 68, A4: 69.33, A5: 73.33, A6: 65.63 });
    expect(aspectCounts['A6']).toBe(4);
  });

  it('have its findings with their spread', () => {
    const { A, B, C } = summary.findings;
    expect([A, B, C].map(({ share, label }) => [share, label?.id])).toEqual([
      [40, 'Temuan sebagian'],
      [40, 'Temuan sebagian'],
      [20, 'Temuan minor'],
    ]);
  });

  it('lead to the recommendations A, D and E by their scores, and not to B and C', () => {
    const ids = recommendations.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['REK_A', 'REK_D', 'REK_E']));
    expect(ids).not.toContain('REK_B');
    expect(ids).not.toContain('REK_C');
  });

  it('say why a recommendation is made', () => {
    const reasons = recommendations.find(({ id }) => id === 'REK_E')?.reasons.map(({ id }) => id);
    expect(reasons).toEqual(['Rata-rata aspek A2 (Pemahaman dan kapasitas) 63,00, di bawah 70.']);
  });

  it('say which hotels lack evidence', () => {
    expect(advice[0]?.id).toBe(
      '1 hotel belum mempunyai bukti dokumen atau observasi untuk aspek A2 (Pemahaman dan kapasitas); butirnya dihitung 2: HT-3175-0005.',
    );
  });

  it('come to the same in another order of rows', () => {
    expect(hotelsOf([...hotelRows].reverse()).summary).toEqual(summary);
  });

  it('make no statement when they are fewer than five', () => {
    const { findings } = hotelsOf(rowsOfHotels('H1', 'H2', 'H3', 'H4')).summary;
    expect(findings.A).toEqual({ count: 1, share: 25, label: null });
  });
});

describe('a visit', () => {
  it('counts in the summary only where it is the latest to the hotel', () => {
    const [row = {}] = rowsOfHotels('H1');
    const earlier = { ...row, kode_kunjungan: 'KH-3171-2021-0009', tanggal_kunjungan: '2021-03-01' };
    const { visits, summary } = hotelsOf([row, earlier]);
    expect(visits.map(({ latest }) => latest)).toEqual([true, false]);
    expect(summary.count).toBe(1);
  });

  it('is lowered to Kurang by a proven incident, and never raised', () => {
    expect(visitWith({ insiden_12bln: 'YA', insiden_24bln: 'YA' })).toMatchObject({
      ...{ total: 87.48, category: 'KURANG', knockOuts: ['INSIDEN'], award: false },
    });
    const [row = {}] = rowsOfHotels('H1');
    const [low] = hotelsOf([{ ...row, insiden_12bln: 'YA' }]).visits;
    expect(low?.score.category).toBe('SANGAT_KURANG');
  });

  it('does not earn the award while an incident is not known', () => {
    const score = visitWith({ insiden_12bln: 'TD' });
    expect([score.knockOuts, score.award]).toEqual([[], false]);
  });

  it('does not earn the award without a document for aspect A1', () => {
    expect(visitWith({ bk_A1: 'O' })).toMatchObject({ capped: [], award: false });
  });

  it('does not earn the award while a finding is open after its due day', () => {
    const finding = {
      ...{ kode_temuan: 'TM-3173-2021-0001', sumber_temuan: 'MONEV_HOTEL' },
      ...{ ref_sumber: 'KH-3173-2021-0003', tenggat: '2021-11-30', status_tl: 'BELUM' },
    };
    expect(visitWith({}, { T11: [finding] }).award).toBe(false);
    expect(visitWith({}, { T11: [{ ...finding, status_tl: 'SELESAI' }] }).award).toBe(true);
  });

  it('has finding C by an unmatched name only where it takes bookings online', () => {
    expect(visitWith({ sk_I2: '1' }).findings.C).toBe(true);
    expect(visitWith({ sk_I2: '1', menerima_ota: 'Tidak' }).findings.C).toBe(false);
  });

  it('has no score while an answer is missing, and says which', () => {
    const score = visitWith({ sk_K2: '' });
    expect([score.total, score.category, score.aspects[0]?.missing]).toEqual([null, null, ['K2']]);
  });

  it('says what would change its category', () => {
    const [row = {}] = rowsOfHotels('H2');
    const [visit] = hotelsOf([row]).visits;
    expect(visit?.changes()).toEqual([
      { aspect: 'A3', item: 'W5', change: 'one-more', category: 'SANGAT_BAIK', total: 85.29 },
    ]);
  });
});
