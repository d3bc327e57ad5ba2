import { describe, expect, it } from 'vitest';
import {
  checkWorkbook,
  returnSubmission,
  type Snapshot,
  sheetNamed,
  submitWorkbook,
} from '../../core/index.ts';
import type { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import { CONTEXT, issuesOf, soundBook } from './erase-book.ts';
import {
  CASES,
  COVER,
  onCover,
  refusalsOf,
  SENDING,
  STEPPING,
  STEPS,
  type Step,
  send,
  take,
  typeInto,
  VICTIMS,
  verified,
} from './submission-book.ts';

/** How each state is reached. */
const WAYS: Readonly<Record<string, readonly Step[]>> = {
  DRAF: [],
  DIKIRIM: ['kirim'],
  DIKEMBALIKAN: ['kirim', 'kembalikan'],
  DISETUJUI: ['kirim', 'setujui'],
  FINAL: ['kirim', 'setujui', 'finalkan'],
  REVISI: ['kirim', 'setujui', 'finalkan', 'revisi'],
};

/** Where each step leads from the states in which it can be taken (specification §1.2). */
const ALLOWED: Readonly<Record<string, Partial<Record<Step, string>>>> = {
  DRAF: { kirim: 'DIKIRIM' },
  DIKIRIM: { batalkan: 'DRAF', kembalikan: 'DIKEMBALIKAN', setujui: 'DISETUJUI' },
  DIKEMBALIKAN: { kirim: 'DIKIRIM' },
  DISETUJUI: { finalkan: 'FINAL' },
  FINAL: { revisi: 'REVISI' },
  REVISI: { kirim: 'DIKIRIM' },
};

const TRIED = Object.keys(WAYS).flatMap((state) =>
  (Object.keys(STEPS) as Step[]).map((step) => [step, state, ALLOWED[state]?.[step] ?? null] as const),
);

function inState(state: string): MemoryWorkbook {
  const book = soundBook();
  take(book, ...(WAYS[state] ?? []));
  return book;
}

function sheetOf(snapshot: Snapshot, name: string) {
  return sheetNamed(snapshot, name);
}

describe('the path of a submission', () => {
  it.each(TRIED)('%s in the state %s leads to %s', (step, state, next) => {
    const book = inState(state);
    expect(onCover(book, 'status_pengiriman')).toBe(state);
    if (next === null) expect(refusalsOf(book, step)).toContain('state');
    else {
      take(book, step);
      expect(onCover(book, 'status_pengiriman')).toBe(next);
    }
  });

  it('is written down step by step', () => {
    const columns = sheetOf(inState('REVISI').read(), 'Riwayat Kirim')?.columns ?? [];
    expect(columns[1]?.values.slice(1)).toEqual(['DIKIRIM', 'DISETUJUI', 'FINAL', 'REVISI']);
    expect(columns[2]?.values[1]).toBe('2025-08-08 14:05');
    expect(columns[6]?.values.at(-1)).toBe('Ada laporan susulan.');
  });

  it('locks the cells of the officer and opens them again', () => {
    const locks = (state: string, step: Step) => {
      const outcome = STEPS[step](inState(state).read());
      return 'update' in outcome ? [...new Set(outcome.update.locks?.map(({ locked }) => locked))] : [];
    };
    expect(locks('DRAF', 'kirim')).toEqual([true]);
    expect(locks('DIKIRIM', 'batalkan')).toEqual([false]);
    expect(locks('DIKIRIM', 'kembalikan')).toEqual([false]);
    expect(locks('DIKIRIM', 'setujui')).toEqual([true]);
    expect(locks('FINAL', 'revisi')).toEqual([false]);
  });

  it('locks no cell that the product fills', () => {
    const book = soundBook();
    const outcome = submitWorkbook(book.read(), SENDING);
    const locks = 'update' in outcome ? (outcome.update.locks ?? []) : [];
    expect(locks.map(({ sheet }) => sheet)).toContain(VICTIMS);
    const ids = locks.flatMap(({ sheet, areas }) =>
      areas.map(({ row, column }) => {
        const { columns = [] } = sheetOf(book.read(), sheet) ?? {};
        return sheet === COVER ? columns[2]?.values[row] : columns[column]?.values[1];
      }),
    );
    expect(ids).toContain('jenis_kelamin');
    expect(ids).not.toContain('_id_baris');
    expect(ids).not.toContain('status_pengiriman');
  });

  it('makes data final, and provisional again for a revision', () => {
    expect(onCover(inState('DISETUJUI'), 'status_data')).toBe('Sementara');
    expect(onCover(inState('FINAL'), 'status_data')).toBe('Final');
    expect(onCover(inState('REVISI'), 'status_data')).toBe('Sementara');
  });

  it('gives a revision the next version', () => {
    const book = inState('REVISI');
    expect([onCover(book, 'versi'), onCover(book, 'id_pengiriman')]).toEqual([
      2,
      String(onCover(inState('FINAL'), 'id_pengiriman')).replace('-v1', '-v2'),
    ]);
    expect(send(book)).toMatchObject({ version: 2 });
  });

  it('adds nothing to what a check finds', () => {
    for (const state of Object.keys(WAYS)) expect(issuesOf(inState(state).read()), state).toEqual([]);
  });
});

describe('sending', () => {
  it('stamps the cover with id, state, version and day', () => {
    const book = soundBook();
    const { id, version, time, seal, score, changes } = send(book);
    expect(id).toMatch(/^3173-[A-Z_]+-2025-M07-ALL-v1$/);
    expect([version, time, changes]).toEqual([1, '2025-08-08 14:05', null]);
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
    expect(score).toBeGreaterThan(90);
    expect([onCover(book, 'id_pengiriman'), onCover(book, 'tanggal_kirim')]).toEqual([id, STEPPING.today]);
  });

  it('is refused with errors, and says how many', () => {
    const book = soundBook();
    typeInto(book, CASES, 'status_kasus', 'entah');
    const outcome = submitWorkbook(book.read(), SENDING);
    const texts = 'hindrances' in outcome ? outcome.hindrances.map(({ text }) => text.id) : [];
    expect(texts).toEqual(['Masih ada 1 galat. Perbaiki lebih dahulu.']);
  });

  it('is refused while a warning has no answer', () => {
    const book = soundBook();
    typeInto(book, CASES, 'status_kasus', 'Dugaan');
    expect(refusalsOf(book, 'kirim')).toEqual(['warnings']);
  });

  it('is refused as rejected where an identity stands', () => {
    const book = soundBook();
    typeInto(book, COVER, 'catatan_umum', 'NIK 3173991207060001');
    expect(refusalsOf(book, 'kirim')[0]).toBe('identity');
  });

  it('is refused while the cover names no agency', () => {
    const book = soundBook();
    typeInto(book, COVER, 'instansi_pengirim', null);
    expect(refusalsOf(book, 'kirim')).toContain('cover');
  });

  it('is refused while nothing is declared', () => {
    const book = soundBook();
    for (let form = 1; form <= 11; form++)
      typeInto(book, COVER, `pernyataan_T${String(form).padStart(2, '0')}`, null);
    expect(refusalsOf(book, 'kirim')).toContain('undeclared');
  });

  it('is refused while the data were drawn before the period began, also as nil', () => {
    const book = soundBook();
    typeInto(book, COVER, 'data_per_tanggal', '30/06/2025');
    expect(refusalsOf(book, 'kirim')).toContain('cover');
    typeInto(book, COVER, 'data_per_tanggal', '01/07/2025');
    expect(refusalsOf(book, 'kirim')).not.toContain('cover');
  });

  it.each([1000, 1e21, 0.5, -1])('takes the next version where somebody has typed %d', (typed) => {
    const book = soundBook();
    typeInto(book, COVER, 'versi', typed);
    expect(send(book)).toMatchObject({ version: 1, id: expect.stringMatching(/-v1$/) });
    expect(onCover(book, 'versi')).toBe(1);
  });

  it('is refused where a sheet of the user bears the name of the history', () => {
    const book = soundBook();
    book.add('Riwayat Kirim');
    book.type('Riwayat Kirim', [{ row: 0, column: 0, value: 'Catatan saya' }]);
    expect(() => send(book)).toThrow('was not made by Monev TPPO');
  });

  it('again without a change says so and keeps the version', () => {
    const book = soundBook();
    const first = send(book);
    take(book, 'batalkan');
    const again = send(book);
    expect([again.version, again.seal]).toEqual([1, first.seal]);
    expect(again.changes).toEqual({ cells: [], added: [], removed: [], forms: [] });
  });

  it('again after changes says which, and gets the next version', () => {
    const book = soundBook();
    send(book);
    take(book, 'kembalikan');
    const cell = typeInto(book, CASES, 'uraian_singkat', 'Sudah dilengkapi.');
    const { version, changes } = send(book);
    expect(version).toBe(2);
    expect(changes?.cells).toEqual([{ form: 'T01', sheet: CASES, field: 'uraian_singkat', cell }]);
  });

  it('of another month is a first submission', () => {
    const book = soundBook();
    send(book);
    const history = sheetOf(book.read(), 'Riwayat Kirim')?.columns[3]?.values ?? [];
    const june = String(history[1]).replace('M07', 'M06');
    take(book, 'batalkan');
    for (const row of [1, 2]) book.type('Riwayat Kirim', [{ row, column: 3, value: june }]);
    book.type('Segel Isian', [{ row: 0, column: 1, value: june }]);
    expect(send(book)).toMatchObject({ version: 1, changes: null });
  });

  it('late once more needs no answer to a warning that speaks of the day before', () => {
    const book = soundBook();
    const late = { ...SENDING, today: CONTEXT.today };
    for (const step of [1, 2]) {
      const outcome = submitWorkbook(book.read(), late);
      if (!('update' in outcome)) throw new RangeError(`refused ${step}`);
      book.write(outcome.update);
      if (step === 1) take(book, 'kembalikan');
    }
    expect(onCover(book, 'status_pengiriman')).toBe('DIKIRIM');
  });
});

describe('returning', () => {
  const returned = (reason: string) => {
    const book = inState('DIKIRIM');
    return { book, outcome: returnSubmission(book.read(), reason, STEPPING) };
  };

  it('writes the reason on the cover, marks it, and shows what a check finds', () => {
    const { book, outcome } = returned('Lengkapi layanan.');
    if (!('update' in outcome)) throw new RangeError('refused');
    book.write(outcome.update);
    expect(onCover(book, 'alasan_kembali')).toBe('Lengkapi layanan.');
    expect(sheetOf(book.read(), 'Hasil Pemeriksaan')).not.toBeNull();
    const notes = outcome.update.marks.flatMap(({ marks }) => marks.map(({ note }) => note));
    expect(notes).toContain('Dikembalikan 2025-08-08 14:05. Perbaiki, lalu kirim lagi.');
  });

  it.each([
    '',
    'ya',
    'x'.repeat(301),
    'Hubungi Ibu Siti Aminah, 0812-3456-7890',
    'NIK 3173991207060001 ganda',
  ])('is refused without a reason that names nobody: %s', (reason) => {
    const { outcome } = returned(reason);
    expect('hindrances' in outcome && outcome.hindrances.map(({ code }) => code)).toEqual(['reason']);
    expect(JSON.stringify(outcome)).not.toMatch(/Siti|0812|3173991207060001/);
  });
});

describe('accepting', () => {
  it.each([
    ['versi', 7],
    ['tanggal_kirim', '01/07/2025'],
    ['id_pengiriman', '3173-DINSOS-2025-M07-ALL-v1'],
  ] as const)('is refused where %s is not what was stamped', (field, value) => {
    const book = soundBook();
    take(book, 'kirim');
    typeInto(book, COVER, field, value);
    expect(refusalsOf(book, 'setujui')).toEqual(['changed']);
    expect(refusalsOf(book, 'kembalikan')).toEqual([]);
  });

  it.each([
    ['setujui', 'DIKIRIM'],
    ['finalkan', 'DISETUJUI'],
  ] as const)('is refused once it no longer holds what was sent: %s', (step, state) => {
    const book = inState(state);
    typeInto(book, CASES, 'uraian_singkat', 'Diubah kemudian.');
    expect(refusalsOf(book, step)).toEqual(['changed']);
    expect(verified(book).verdict).toBe('changed');
  });
});

it('what a workbook keeps of its submission is no content to judge', () => {
  const { rows, issues } = checkWorkbook(inState('DIKIRIM').read(), CONTEXT);
  expect([rows, issues.length]).toEqual([checkWorkbook(soundBook().read(), CONTEXT).rows, 0]);
});
