import { describe, expect, it } from 'vitest';
import { startConsolidation } from '../../core/commands/consolidate/consolidation.ts';
import { extractSubmission } from '../../core/commands/consolidate/extract-submission.ts';
import { refusedRows } from '../../core/commands/consolidate/row-accounts.ts';
import type { Submission } from '../../core/commands/consolidate/submission.ts';
import { newPeriod } from '../../core/commands/new-period/new-period.ts';
import { readReceived } from '../../core/commands/register/received.ts';
import { sha256Hex } from '../../core/engine/fingerprint/fingerprint.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { CONTEXT, soundBook, TODAY } from './erase-book.ts';
import { CASES, COVER, onCover, placeOf, send, take, typeInto, verified } from './submission-book.ts';

const context = {
  locale: 'id',
  today: TODAY,
  settings: [],
  digest: sha256Hex,
} as const;

/** Merges workbooks, and tells what became of each and of their rows. */
function merged(given: Readonly<Record<string, Snapshot>>, region: string | null = null) {
  const read = Object.entries(given).map(([path, snapshot]): readonly [string, Submission] => [
    path,
    extractSubmission(snapshot, context),
  ]);
  const files = read.map(([path, { head }]) => ({ path, head }));
  const started = startConsolidation(files, { region, period: null }, context);
  if (started === null) throw new RangeError('nothing to merge');
  read.forEach(([, { body }], i) => {
    if (started.verdicts[i]?.kind !== 'refused') started.add(i, body);
  });
  const { verdicts, accounts, draw } = started.finish();
  const told = files.map(({ path }, i) => {
    const { kind = '', reasons = [] } = verdicts[i] ?? {};
    return [path, kind === 'refused' ? (reasons[0]?.id ?? '') : 'merged'] as const;
  });
  return { told: Object.fromEntries(told), verdicts, accounts, draw };
}

/** A workbook after each of some steps. */
function copies(...steps: readonly Parameters<typeof take>[1][]) {
  const book = soundBook(1, 6);
  const states: Record<string, Snapshot> = { 'a.xlsx': book.read() };
  for (const step of steps) {
    take(book, step);
    states[`${step}.xlsx`] = book.read();
  }
  return { book, states };
}

const rowsOf = (snapshot: Snapshot): number =>
  extractSubmission(snapshot, context).head.counts.reduce((sum, { rows }) => sum + rows, 0);

describe('copies of one submission', () => {
  it('count once, as far as the furthest of them came', () => {
    const { states } = copies('kirim', 'setujui', 'finalkan');
    const { told, accounts } = merged(states);
    expect(told['finalkan.xlsx']).toBe('merged');
    for (const earlier of ['a.xlsx', 'kirim.xlsx', 'setujui.xlsx'])
      expect(told[earlier]).toBe(
        'Ini salinan sebelumnya dari kiriman yang sama; yang terakhir adalah finalkan.xlsx.',
      );
    expect(accounts.reduce((sum, { merged: rows }) => sum + rows, 0)).toBe(
      rowsOf(states['a.xlsx'] ?? never()),
    );
    for (const account of accounts) expect(account.found).toBe(account.merged + refusedRows(account));
  });

  it('do not count while the latest was returned', () => {
    const { states } = copies('kirim', 'kembalikan');
    const { told, accounts } = merged(states);
    expect(told['kirim.xlsx']).toContain('kembalikan.xlsx');
    expect(told['kembalikan.xlsx']).toContain('sudah dikembalikan');
    expect(accounts.reduce((sum, { inRefused }) => sum + inRefused, 0)).toBe(
      3 * rowsOf(states['a.xlsx'] ?? never()),
    );
  });

  it('are not taken for tampered with when they were withdrawn and changed', () => {
    const { book, states } = copies('kirim', 'batalkan');
    typeInto(book, CASES, 'uraian_singkat', 'Diperbaiki setelah dibatalkan.');
    const { told } = merged({ 'kirim.xlsx': states['kirim.xlsx'] ?? never(), 'z.xlsx': book.read() });
    expect(told['z.xlsx']).toBe('merged');
    expect(told['kirim.xlsx']).toContain('z.xlsx');
  });

  it('refuse one another where two of the same version were sent on their own', () => {
    const [one, other] = [soundBook(1, 6), soundBook(1, 7)];
    send(one);
    send(other);
    const { told } = merged({ 'a.xlsx': one.read(), 'b.xlsx': other.read() });
    expect(told['a.xlsx']).toContain('isinya berbeda (b.xlsx)');
    expect(told['b.xlsx']).toContain('isinya berbeda (a.xlsx)');
  });
});

describe('a newer version', () => {
  it('takes the place of the older one also under another name of the office', () => {
    const { book, states } = copies('kirim', 'setujui', 'finalkan', 'revisi');
    typeInto(book, COVER, 'nama_instansi', 'Dinas dengan Nama Baru');
    send(book);
    const { told } = merged({ 'lama.xlsx': states['finalkan.xlsx'] ?? never(), 'baru.xlsx': book.read() });
    expect(told).toEqual({
      'lama.xlsx': 'Versi 1 sudah diganti oleh versi 2 yang juga ada di folder ini.',
      'baru.xlsx': 'merged',
    });
  });

  it('does so also with a form more', () => {
    const { book, states } = copies('kirim', 'setujui', 'finalkan');
    const final = states['finalkan.xlsx'] ?? never();
    const fewer = { ...final, sheets: final.sheets.filter(({ name }) => name !== 'T03 Layanan') };
    take(book, 'revisi', 'kirim');
    const { told } = merged({ 'lama.xlsx': fewer, 'baru.xlsx': book.read() });
    expect(told['baru.xlsx']).toBe('merged');
    expect(told['lama.xlsx']).not.toBe('merged');
  });

  it('only counts once it is sent', () => {
    const { states } = copies('kirim', 'setujui', 'finalkan', 'revisi');
    const [final, open] = [states['finalkan.xlsx'] ?? never(), states['revisi.xlsx'] ?? never()];
    expect(merged({ 'final.xlsx': final, 'terbuka.xlsx': open }).told).toEqual({
      'final.xlsx': 'merged',
      'terbuka.xlsx': 'Versi 2 belum dikirim; yang dipakai versi 1, yang sudah dikirim.',
    });
    expect(merged({ 'terbuka.xlsx': open }).told['terbuka.xlsx']).toBe('merged');
  });
});

describe('what was changed after it was sent', () => {
  it('is refused with all its rows counted, and the whole copy beside it is merged', () => {
    const { book, states } = copies('kirim');
    const { row, column } = placeOf(book.read(), CASES, 'uraian_singkat');
    const sent = states['kirim.xlsx'] ?? never();
    const sheets = sent.sheets.map((sheet) =>
      sheet.name === CASES ? withValue(sheet, row, column, 'Diketik di luar pengiriman.') : sheet,
    );
    const { told, accounts } = merged({ 'ubah.xlsx': { ...sent, sheets }, 'utuh.xlsx': sent });
    expect(told['utuh.xlsx']).toBe('merged');
    expect(told['ubah.xlsx']).toContain('Isinya berubah setelah dikirim: 1 sel diubah');
    expect(accounts.reduce((sum, { inRefused }) => sum + inRefused, 0)).toBe(rowsOf(sent));
  });
});

describe('the next period of the same workbook', () => {
  it('is a draft of its own, of which the former seal and score say nothing', () => {
    const { book } = copies('kirim', 'setujui', 'finalkan');
    const before = book.read();
    const period = { kind: 'month', year: 2025, number: 9 } as const;
    const { update } = newPeriod(before, period, { ...CONTEXT, rows: 10 });
    book.write(update);
    expect(verified(book).verdict).toBe('unsent');
    const { told, verdicts } = merged({ 'september.xlsx': book.read() });
    expect(told['september.xlsx']).toBe('merged');
    expect(verdicts[0]?.reasons.map(({ id }) => id)).toContain(
      'Statusnya Draf: belum dikirim dengan perintah Kirim.',
    );
    expect(readReceived(book.read(), 'september.xlsx', CONTEXT)).toMatchObject({
      ...{ score: null, steps: 0, seal: null, period: '2025-M09', state: 'DRAF' },
    });
    typeInto(book, COVER, 'data_per_tanggal', TODAY);
    typeInto(book, COVER, 'id_pengiriman', onCover(book, 'id_pengiriman'));
    const [{ columns = [] } = {}] = book.read().sheets.filter(({ name }) => name === 'Riwayat Kirim');
    expect(columns[1]?.values).toEqual(['status', 'DIKIRIM', 'DISETUJUI', 'FINAL']);
  });
});

describe('a sheet with the columns of a form that has its own sheet', () => {
  it('is named, and its rows are counted as not merged', () => {
    const snapshot = soundBook(1, 6).read();
    const cases = snapshot.sheets.find(({ name }) => name === CASES) ?? never();
    const doubled = { ...snapshot, sheets: [...snapshot.sheets, { ...cases, name: 'T01 Kasus (2)' }] };
    const { verdicts, accounts } = merged({ 'a.xlsx': doubled });
    const own = accounts.find(({ template }) => template === 'T01');
    expect(own?.merged).toBeGreaterThan(0);
    expect(own).toMatchObject({ unread: own?.merged, found: 2 * (own?.merged ?? 0) });
    expect(verdicts[0]?.kind).toBe('warned');
    expect(verdicts[0]?.reasons.map(({ id }) => id).join()).toContain(
      `Lembar "T01 Kasus (2)" juga memuat kolom "T01 Kasus"; ${own?.merged} barisnya tidak ikut digabung.`,
    );
  });
});

function withValue<S extends Snapshot['sheets'][number]>(
  sheet: S,
  row: number,
  column: number,
  value: string,
): S {
  const columns = sheet.columns.map((one, i) =>
    i === column ? { ...one, values: one.values.with(row, value) } : one,
  );
  return { ...sheet, columns };
}

function never(): never {
  throw new RangeError('not there');
}
