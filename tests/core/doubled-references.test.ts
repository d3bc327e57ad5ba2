import { expect, it } from 'vitest';
import { checkWorkbook } from '../../core/commands/check-workbook.ts';
import { katalog } from '../../core/katalog/index.ts';
import { baselinesWith } from '../support/fixture-file.ts';
import { dayOf, snapshotOf } from '../support/fixture-snapshot.ts';

type Cells = Readonly<Record<string, string>>;

const TODAY = dayOf('2024-08-08');
const CASE = 'KS-3173-2024-0012';
const [AGREES, DIFFERS] = ['Pelacuran/eksploitasi seksual komersial', 'Perbudakan'];
const VICTIM: Cells = { 'T02.1.kode_kasus': CASE, 'T02.1.eksploitasi_utama': AGREES };
const first = (purpose: string): Cells => ({ 'T01.1.kode_kasus': CASE, 'T01.1.unsur_tujuan': purpose });
const second = (purpose: string): Cells => ({ 'T01.2.kode_kasus': CASE, 'T01.2.unsur_tujuan': purpose });

it('a victim is held against the one case of its code', () => {
  expect(judged(first(AGREES)).found).toEqual([]);
  expect(judged(first(DIFFERS)).found).toEqual(['VS-05']);
});

it('of two cases of a code neither counts, whichever stands first', () => {
  const [one, other] = [judged(first(AGREES), second(DIFFERS)), judged(first(DIFFERS), second(AGREES))];
  expect(one).toEqual(other);
  expect(one.found).toEqual(['VX-01', 'VX-01']);
  expect(one.notJudged).toBeGreaterThan(judged(first(AGREES)).notJudged);
});

/** What is found of a victim and its case; one of two orders fails VS-05 unless it is not judged. */
function judged(...cases: readonly Cells[]) {
  const cells = Object.assign({}, VICTIM, ...cases) as Cells;
  const book = snapshotOf(baselinesWith(cells), katalog.templates);
  const { issues, notJudged } = checkWorkbook(book, { today: TODAY, beside: [], locale: 'id' });
  return { found: issues.map(({ rule }) => rule), notJudged };
}
