import { describe, expect, it } from 'vitest';
import { changeTexts, proposeErasure, readCover, sheetNamed, verifySubmission } from '../../core/index.ts';
import { contextIn, doIn } from './act-book.ts';
import { CONTEXT, columnOf, soundBook, TODAY, textsOf, victimsOf } from './erase-book.ts';
import { CASES, COVER, send, take, typeInto, VICTIMS, verified } from './submission-book.ts';

function sentBook() {
  const book = soundBook();
  send(book);
  return book;
}

function erase(book: ReturnType<typeof soundBook>): string {
  const [victim = ''] = victimsOf(book.read());
  const { update } = proposeErasure(book.read(), { victim, reason: 'PERMINTAAN_KORBAN' }, CONTEXT);
  book.write(update);
  return victim;
}

describe('verifying', () => {
  it('says of a draft that it was never sent', () => {
    expect(verified(soundBook())).toMatchObject({ verdict: 'unsent', id: null, state: 'DRAF' });
  });

  it('says of what was sent that it is whole, in every later state', () => {
    const book = sentBook();
    expect(verified(book)).toMatchObject({ verdict: 'whole', version: 1, sent: '2025-08-08 14:05' });
    take(book, 'setujui');
    expect(verified(book)).toMatchObject({ verdict: 'whole', state: 'DISETUJUI' });
    take(book, 'finalkan');
    expect(verified(book)).toMatchObject({ verdict: 'whole', state: 'FINAL' });
  });

  it('tells changes cell by cell, without what the cells hold', () => {
    const book = sentBook();
    const cell = typeInto(book, CASES, 'uraian_singkat', 'Rahasia sekali.', 1);
    const field = typeInto(book, COVER, 'catatan_umum', 'Rahasia juga.');
    const { verdict, changes } = verified(book);
    expect(verdict).toBe('changed');
    const texts = changeTexts(changes).map(({ id }) => id);
    expect(texts).toEqual([
      `Lembar T00 Sampul, sel ${field} (Catatan Umum): isinya berubah.`,
      expect.stringContaining(`Lembar T01 Kasus, sel ${cell} (`),
    ]);
    expect(JSON.stringify(verified(book))).not.toContain('Rahasia');
  });

  it.each([
    ['versi', 7],
    ['id_pengiriman', '3173-DPPPA-2025-M07-ALL-v9'],
    ['tanggal_kirim', TODAY - 20],
    ['status_pengiriman', 'FINAL'],
  ])('finds what somebody typed over a stamp of the cover: %s', (field, value) => {
    const book = sentBook();
    const cell = typeInto(book, COVER, field, value);
    const { verdict, changes } = verified(book);
    expect([verdict, changes.cells]).toEqual(['changed', [{ form: 'T00', sheet: COVER, field, cell }]]);
  });

  it('says when the seal is gone', () => {
    const book = sentBook();
    book.remove('Segel Isian');
    expect(verified(book).verdict).toBe('unsealed');
  });

  it('says when history and seal are not of one submission', () => {
    const book = sentBook();
    const { seal } = verified(book);
    book.type('Riwayat Kirim', [{ row: 1, column: 4, value: seal?.replace(/./g, '0') ?? '' }]);
    expect(verified(book).verdict).toBe('unsealed');
  });

  it('still knows rows whose code is gone', () => {
    const book = sentBook();
    const field = typeInto(book, VICTIMS, 'kode_korban', 'KB-3173-2025-9999', 1);
    const { changes } = verified(book);
    expect(changes.cells).toContainEqual({ form: 'T02', sheet: VICTIMS, field: 'kode_korban', cell: field });
    expect([changes.added, changes.removed]).toEqual([[], []]);
  });

  it('tells of a sheet that is gone how many rows it had', () => {
    const book = sentBook();
    const rows = victimsOf(book.read()).length;
    book.remove(VICTIMS);
    expect(verified(book).changes.removed).toHaveLength(rows);
  });

  it('reads the cover without regard to today', () => {
    const snapshot = sentBook().read();
    expect(verifySubmission(snapshot, TODAY + 4000).verdict).toBe('whole');
    expect(readCover(snapshot, TODAY).region).toBe('31.73');
  });
});

describe('erasing a victim after it was sent', () => {
  it('is told as that, and not as a change', () => {
    const book = sentBook();
    erase(book);
    expect(verified(book)).toMatchObject({ verdict: 'erased', erasures: 1 });
    take(book, 'setujui');
    expect(verified(book)).toMatchObject({ verdict: 'erased', erasures: 1 });
  });

  it('leaves nothing of her in the seal', () => {
    const book = sentBook();
    const before = columnsIn(book, 'Segel Isian');
    const victim = erase(book);
    expect(before).toContain(victim);
    expect(columnsIn(book, 'Segel Isian')).not.toContain(victim);
    expect(columnsIn(book, 'Segel Isian').length).toBeLessThan(before.length);
  });

  it('does not make good what was changed before', () => {
    const book = sentBook();
    const cell = typeInto(book, CASES, 'uraian_singkat', 'Diubah.', 1);
    const victim = erase(book);
    const { verdict, erasures, changes } = verified(book);
    expect([verdict, erasures]).toEqual(['changed', 1]);
    expect(changes.cells.map((one) => one.cell)).toContain(cell);
    expect(changes.removed).toEqual([]);
    expect(columnsIn(book, 'Segel Isian')).not.toContain(victim);
  });

  it('takes her code out of reasons', () => {
    const book = sentBook();
    const [victim = ''] = victimsOf(book.read());
    book.type('Riwayat Kirim', [{ row: 1, column: 6, value: `Periksa ${victim} lagi.` }]);
    erase(book);
    expect(textsOf(book.read()).split(victim)).toHaveLength(2);
  });

  it('does not hide a row that somebody marked as erased', () => {
    const book = sentBook();
    const states = columnOf(book.read(), VICTIMS, '_status_validasi');
    expect(states).not.toContain('DIHAPUS');
    typeInto(book, VICTIMS, '_status_validasi', 'DIHAPUS');
    expect(verified(book)).toMatchObject({ verdict: 'changed', erasures: 0 });
    expect(verified(book).changes.removed).toHaveLength(1);
  });
});

function columnsIn(book: ReturnType<typeof soundBook>, sheet: string): string {
  return JSON.stringify(sheetNamed(book.read(), sheet)?.columns.map(({ values }) => values));
}

describe('the actions of a panel', () => {
  const context = (locale: 'id' | 'en' = 'id') => ({ ...contextIn(locale), today: TODAY - 4 });

  it('say what is in the way, and show it in the workbook', () => {
    const book = soundBook();
    typeInto(book, CASES, 'status_kasus', 'entah');
    const hindrances = ['Masih ada 1 galat. Perbaiki lebih dahulu.'];
    expect(doIn(book, { kind: 'submission' }, context())).toMatchObject({ isSendable: false, hindrances });
    expect(doIn(book, { kind: 'submit' }, context())).toMatchObject({
      isSent: false,
      hindrances,
      receipt: null,
    });
    expect(sheetNamed(book.read(), 'Hasil Pemeriksaan')).not.toBeNull();
    expect(verified(book).verdict).toBe('unsent');
  });

  it('send, tell how far it is, and take it back', () => {
    const book = soundBook();
    expect(doIn(book, { kind: 'submission' }, context())).toMatchObject({
      message: 'Buku kerja ini siap dikirim.',
      isSendable: true,
      changes: null,
      events: [],
    });
    const { isSent, receipt } = doIn(book, { kind: 'submit' }, context());
    expect([isSent, receipt?.version, receipt?.changes]).toEqual([true, 1, null]);
    expect(receipt?.score).toMatch(/^\d+,\d\d$/);
    expect(doIn(book, { kind: 'submission' }, context('en'))).toMatchObject({
      message: 'The state of the submission is now: Submitted.',
      state: { code: 'DIKIRIM', label: 'Submitted' },
      isWithdrawable: true,
      changes: { count: 0, lines: [] },
      events: [{ title: 'Submitted', time: '2025-08-08 14:05', version: 1, reason: '' }],
    });
    expect(doIn(book, { kind: 'withdraw' }, context()).message).toContain('dibatalkan');
    expect(() => doIn(book, { kind: 'withdraw' }, context())).toThrow('the state is now Draft');
  });
});
