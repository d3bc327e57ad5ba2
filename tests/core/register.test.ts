import { describe, expect, it } from 'vitest';
import { reminderOf, serialOf } from '../../core/index.ts';
import { soundBook, TODAY } from './erase-book.ts';
import { bookAfter, expecting, onlyUnit, receivedOf, registerOf } from './register-book.ts';
import { CASES, COVER, type Step, send, take, typeInto } from './submission-book.ts';

const sent = receivedOf(bookAfter('kirim').read(), 'terkirim.xlsx');
const returned = receivedOf(bookAfter('kirim', 'kembalikan').read(), 'kembali.xlsx');
const OWN = expecting(sent.agency, { region: sent.region });
const OTHER = sent.agency === 'POLRES' ? 'DINSOS' : 'POLRES';

const STATES: readonly (readonly [string, readonly Step[], boolean])[] = [
  ['draf', [], false],
  ['dikirim', ['kirim'], true],
  ['draf', ['kirim', 'batalkan'], false],
  ['dikembalikan', ['kirim', 'kembalikan'], false],
  ['disetujui', ['kirim', 'setujui'], true],
  ['final', ['kirim', 'setujui', 'finalkan'], true],
  ['revisi', ['kirim', 'setujui', 'finalkan', 'revisi'], true],
];

describe('a unit of the register', () => {
  it.each(STATES)('is %s after the steps %j', (state, steps, came) => {
    const unit = onlyUnit(registerOf([receivedOf(bookAfter(...steps).read())], [OWN]));
    expect([unit.state, unit.came]).toEqual([state, came]);
  });

  it('is missing, with what it owes and the days since the deadline, where nothing came', () => {
    const unit = onlyUnit(registerOf([], [OWN]));
    expect([unit.state, unit.came, unit.deadline, unit.late]).toEqual([
      'belum',
      false,
      serialOf(2025, 8, 11),
      1,
    ]);
    expect(unit.forms.map(({ form, state, late }) => [form, state, late])).toEqual(
      ['T01', 'T02', 'T03', 'T04', 'T06'].map((form) => [form, 'belum', 1]),
    );
  });

  it('is not late before the deadline', () => {
    expect(onlyUnit(registerOf([], [OWN], serialOf(2025, 8, 5))).late).toBe(0);
  });

  it('is as late as the day on which it was sent, whatever today is', () => {
    expect(onlyUnit(registerOf([sent], [OWN], TODAY + 100)).late).toBe(0);
  });

  it('that says it was sent on a day to come is late up to today only, and is asked about', () => {
    const ahead = { ...sent, sent: TODAY + 300.5 };
    const unit = onlyUnit(registerOf([ahead], [OWN], serialOf(2025, 8, 5)));
    expect([unit.late, unit.forms.every(({ late }) => late === 0)]).toEqual([0, true]);
    expect(unit.notes.map(({ id }) => id).join()).toContain('Tanggal kirimnya belum tiba');
    const usual = onlyUnit(registerOf([sent], [OWN])).notes.map(({ id }) => id);
    expect(usual.join()).not.toContain('Tanggal kirimnya');
  });

  it('is late again as long as what was returned is not sent again', () => {
    expect(onlyUnit(registerOf([returned], [OWN])).late).toBe(1);
  });

  it('owes nothing where settings make nothing due', () => {
    const never = ['T01', 'T02', 'T03', 'T04', 'T06'].map((form) => ({
      ...{ key: `jadwal_${form}_${OTHER}`, region: null, year: null, value: 0, many: false },
    }));
    const register = registerOf([], [expecting(OTHER), ...never]);
    expect(onlyUnit(register).state).toBe('bebas');
    expect(register.share).toEqual({ came: 0, expected: 0, percent: 100, enough: true });
  });

  it('has the score, the version and the seal of what was sent', () => {
    const book = soundBook();
    const receipt = send(book);
    const { score, version, id, verdict } = onlyUnit(registerOf([receivedOf(book.read())], [OWN]));
    expect([score, version, id, verdict]).toEqual([receipt.score, 1, receipt.id, 'whole']);
  });

  it('says when its content is not what was sent', () => {
    const book = bookAfter('kirim');
    typeInto(book, CASES, 'uraian_singkat', 'Ditambah kemudian.', 1);
    const unit = onlyUnit(registerOf([receivedOf(book.read())], [OWN]));
    expect(unit.verdict).toBe('changed');
    expect(unit.notes[0]?.en).toBe('Differs from what was sent; monev verify shows where.');
  });

  it('does not take corrections of what was returned for a broken seal', () => {
    expect(onlyUnit(registerOf([returned], [OWN])).verdict).toBe(null);
  });

  it('shows forms that were sent without rows as nil', () => {
    const forms = sent.forms.map((one) => ({ ...one, declared: one.due ? 'NIHIL' : null }));
    const unit = onlyUnit(registerOf([{ ...sent, forms }], [OWN]));
    expect([unit.state, unit.came]).toEqual(['nihil', true]);
    expect(new Set(unit.forms.map(({ state }) => state))).toEqual(new Set(['nihil']));
  });

  it('is not complete while a form that is due is not declared', () => {
    const forms = sent.forms.map((one) => (one.form === 'T02' ? { ...one, declared: null } : one));
    const unit = onlyUnit(registerOf([{ ...sent, forms }], [OWN]));
    expect([unit.came, unit.notes[0]?.en]).toEqual([false, 'Not complete: T02.']);
  });

  it('is told where it declares a form not due that settings make due', () => {
    const forms = sent.forms.map((one) => (one.form === 'T02' ? { ...one, declared: 'TIDAK_WAJIB' } : one));
    const unit = onlyUnit(registerOf([{ ...sent, forms }], [OWN]));
    expect(unit.notes[0]?.en).toBe('Declared not due by the sender, although due: T02, T04, T06.');
  });

  it('may send its forms in several workbooks', () => {
    const part = (wanted: boolean, file: string) => ({
      ...sent,
      file,
      forms: sent.forms.map((one) => {
        const isOwn = (one.form === 'T02') === wanted;
        return { ...one, held: isOwn, declared: isOwn ? one.declared : null };
      }),
    });
    const unit = onlyUnit(registerOf([part(true, 'a.xlsx'), part(false, 'b.xlsx')], [OWN]));
    expect([unit.came, [...unit.files].sort()]).toEqual([true, ['a.xlsx', 'b.xlsx']]);
  });
});

describe('copies of one submission', () => {
  it('count by the newest, and the others are told', () => {
    const register = registerOf([sent, returned], [OWN]);
    expect(onlyUnit(register).files).toEqual(['kembali.xlsx']);
    expect(register.aside).toEqual([{ file: 'terkirim.xlsx', why: 'older' }]);
  });

  it('of one version that were sent with different contents are asked about', () => {
    const book = soundBook();
    typeInto(book, CASES, 'uraian_singkat', 'Ditulis lain.', 1);
    send(book);
    const other = receivedOf(book.read(), 'lain.xlsx');
    expect(onlyUnit(registerOf([sent, other], [OWN])).notes[0]?.en).toBe(
      'The same version was sent twice with different contents; ask which file counts.',
    );
  });

  it('that were sent twice with the same contents are not', () => {
    const other = receivedOf(bookAfter('kirim').read(), 'lain.xlsx');
    const { notes } = onlyUnit(registerOf([sent, other], [OWN]));
    expect(notes.filter(({ en }) => en.includes('twice'))).toEqual([]);
  });

  it('of one sending are no two, whatever was done with them since', () => {
    const book = bookAfter('kirim');
    const before = receivedOf(book.read(), 'a.xlsx');
    take(book, 'setujui');
    const { notes, files } = onlyUnit(registerOf([before, receivedOf(book.read(), 'b.xlsx')], [OWN]));
    expect([files, notes.filter(({ en }) => en.includes('twice'))]).toEqual([['b.xlsx'], []]);
  });

  it('of another period are told and do not count', () => {
    const register = registerOf([{ ...sent, period: '2025-M06' }], [OWN]);
    expect([onlyUnit(register).state, register.aside]).toEqual([
      'belum',
      [{ file: 'terkirim.xlsx', why: 'period' }],
    ]);
  });
});

describe('the units that are expected', () => {
  it('are those of the settings for the year, each once', () => {
    const rows = [
      expecting('POLRES'),
      expecting('POLRES', { year: 2025 }),
      expecting('DINSOS', { year: 2024 }),
    ];
    expect(registerOf([], rows).units.map(({ agency }) => agency)).toEqual(['POLRES']);
  });

  it('are joined by whoever sent without being expected, who is named so', () => {
    const register = registerOf([sent], [expecting(OTHER)]);
    const [unit] = register.units.filter(({ agency }) => agency === sent.agency);
    expect([unit?.expected, unit?.notes[0]?.en]).toEqual([
      false,
      'Sent without being listed as a unit that reports.',
    ]);
    expect(register.share?.came).toBe(0);
  });

  it('are nobody, and no share, where settings say nothing', () => {
    const register = registerOf([sent]);
    expect([register.share, onlyUnit(register).expected]).toEqual([null, null]);
  });

  it.each([
    [3, 75, false],
    [4, 80, true],
  ])('represent the period from 80 % on: %i of them', (came, percent, enough) => {
    const agencies = ['POLRES', 'DINSOS', 'DPPPA', 'KEJAKSAAN', 'PENGADILAN'].slice(0, came + 1);
    const books = agencies.slice(0, came).map((agency) => ({ ...sent, region: '31.73', agency }));
    const { share } = registerOf(
      books,
      agencies.map((agency) => expecting(agency)),
    );
    expect(share).toEqual({ came, expected: came + 1, percent, enough });
  });
});

describe('a reminder', () => {
  it('says what is missing, until when, and what to do', () => {
    const register = registerOf([], [expecting('POLRES')]);
    expect(reminderOf(onlyUnit(register), register)).toEqual({
      id: 'Yth. Polres, Kota Administrasi Jakarta Barat. Kami mengingatkan laporan Monev TPPO periode Juli 2025. Formulir T01, T02, T03, T04, T06 belum kami terima. Batas kirimnya 11 Agustus 2025, sudah lewat 1 hari. Mohon isi dan periksa buku kerjanya, lalu kirim; bila tidak ada kejadian, nyatakan nihil. Bila sudah dikirim, abaikan pesan ini. Terima kasih.',
      en: 'To Resort police, Kota Administrasi Jakarta Barat. This is a reminder of the anti-trafficking report for July 2025. We have not received T01, T02, T03, T04, T06 yet. It is due on 11 August 2025; 1 day has passed since. Please fill in and check the workbook, then submit it; if nothing happened, declare nil. If it was sent already, please ignore this message. Thank you.',
    });
  });

  it('gives the reason why something was returned', () => {
    const register = registerOf([returned], [OWN]);
    expect(reminderOf(onlyUnit(register), register)?.id).toContain(
      'dikembalikan untuk diperbaiki. Alasannya: Lengkapi layanan bulan Juli. Batas',
    );
  });

  it.each([
    'Nama korban Siti Aminah salah.',
    'Perbaiki NIK 3173014508990001.',
    'Lengkapi KB-3173-2025-0001.',
  ])('does not repeat a reason that tells of somebody: %s', (reason) => {
    const register = registerOf([{ ...returned, reason }], [OWN]);
    const text = reminderOf(onlyUnit(register), register)?.id;
    expect(text).toContain('Alasannya tertulis di sampul buku kerja.');
    expect(text).not.toMatch(/Siti|3173/);
  });

  it('is short enough for a message', () => {
    const register = registerOf([{ ...returned, reason: 'lengkapi '.repeat(33) }], [OWN]);
    expect(reminderOf(onlyUnit(register), register)?.id.length).toBeLessThan(900);
  });

  it('is not written to who has sent all', () => {
    const register = registerOf([sent], [OWN]);
    expect(reminderOf(onlyUnit(register), register)).toBe(null);
  });
});

describe('a workbook that cannot be placed', () => {
  it('is refused with what its cover lacks', () => {
    const book = soundBook();
    typeInto(book, COVER, 'instansi_pengirim', null);
    expect(() => receivedOf(book.read())).toThrow('Fill in the cover.');
  });
});

describe('two agencies of one kind', () => {
  const [one, other] = [bookAfter('kirim'), soundBook(2, 8)];
  typeInto(other, COVER, 'nama_instansi', 'Dinas Lain');

  it('are told apart by their official names, and each gets its own reminder', () => {
    const { units, aside } = registerOf([
      receivedOf(one.read(), 'satu.xlsx'),
      receivedOf(other.read(), 'dua.xlsx'),
    ]);
    expect(units.map(({ state, files }) => [state, files])).toEqual([
      ['draf', ['dua.xlsx']],
      ['dikirim', ['satu.xlsx']],
    ]);
    expect(units[0]?.office).toBe('Dinas Lain');
    expect(aside).toEqual([]);
  });

  it('are one again where the second name belongs to what the first has sent', () => {
    const renamed = bookAfter('kirim', 'kembalikan');
    const before = renamed.read();
    typeInto(renamed, COVER, 'nama_instansi', 'Dinas dengan Nama Baru');
    const { units, aside } = registerOf([
      receivedOf(before, 'lama.xlsx'),
      receivedOf(renamed.read(), 'z.xlsx'),
    ]);
    expect(units.map(({ office, files }) => [office, files])).toEqual([[null, ['z.xlsx']]]);
    expect(aside).toEqual([{ file: 'lama.xlsx', why: 'older' }]);
  });

  describe('that are expected by name', () => {
    const first = receivedOf(one.read(), 'satu.xlsx');
    const { agency, region } = first;
    const named = (name: string) => expecting(`${agency}: ${name}`, { region });
    const nameless = { ...first, office: '', seals: [] };
    const seen = (books: Parameters<typeof registerOf>[0], rows: Parameters<typeof registerOf>[1]) =>
      registerOf(books, rows).units.map(({ office, state, expected }) => [office, state, expected]);

    it('are missed one by one', () => {
      const rows = [named(first.office.toUpperCase()), named('Dinas Lain')];
      const register = registerOf([first], rows);
      expect(seen([first], rows)).toEqual([
        [first.office.toUpperCase(), 'dikirim', true],
        ['Dinas Lain', 'belum', true],
      ]);
      expect(register.share?.expected).toBe(2);
      const missing = register.units.find(({ office }) => office === 'Dinas Lain');
      expect(missing && reminderOf(missing, register)?.id).toContain('Yth. Dinas Lain (');
    });

    it('leave another one unexpected, unless one without a name is expected too', () => {
      const rows = [named('Dinas Lain')];
      expect(seen([first], rows)).toEqual([
        ['Dinas Lain', 'belum', true],
        [first.office, 'dikirim', false],
      ]);
      expect(seen([first], [...rows, expecting(agency, { region })])[1]).toEqual([
        first.office,
        'dikirim',
        true,
      ]);
      expect(seen([], [...rows, expecting(agency, { region })])).toEqual([
        ['Dinas Lain', 'belum', true],
        [null, 'belum', true],
      ]);
    });

    it('are told by a workbook that does not say its name only where there is one', () => {
      expect(seen([nameless], [named('Dinas Lain')])).toEqual([['Dinas Lain', 'dikirim', true]]);
      expect(seen([nameless], [named('Dinas Lain'), named('Dinas Ketiga')])).toEqual([
        ['Dinas Lain', 'belum', true],
        ['Dinas Ketiga', 'belum', true],
        [null, 'dikirim', false],
      ]);
    });
  });
});
