import { describe, expect, it } from 'vitest';
import { type Action, act, actChoices, HostError, type Replies, sheetNamed } from '../../core/index.ts';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import { contextIn, doIn, EVERY_ACTION, PREPARE, preparedBook, REPORT } from './act-book.ts';
import { columnOf, issuesOf, soundBook, textsOf, victimsOf } from './erase-book.ts';

const CASES = 'T01 Kasus';
const SERVICES = 'T03 Layanan';

/** A sound workbook in which an untidy status stands, and the code of a service is gone. */
function untidyBook(): MemoryWorkbook {
  const book = soundBook();
  book.type(CASES, [{ row: 2, column: columnAt(book, CASES, 'status_kasus'), value: ' terverifikasi ' }]);
  book.type(SERVICES, [{ row: 3, column: columnAt(book, SERVICES, 'kode_layanan'), value: null }]);
  return book;
}

function columnAt(book: MemoryWorkbook, sheet: string, field: string): number {
  return sheetNamed(book.read(), sheet)?.columns.findIndex(({ values }) => values[1] === field) ?? -1;
}

/** What an action is refused with, in Indonesian. */
function refusalOf(book: MemoryWorkbook, action: Action): string {
  try {
    act(book.read(), action, contextIn());
  } catch (error) {
    if (error instanceof HostError) return error.text.id;
    throw error;
  }
  return '';
}

describe('the overview', () => {
  it('of an empty workbook says to prepare it', () => {
    expect(doIn(new MemoryWorkbook(), { kind: 'overview' })).toMatchObject({
      state: 'blank',
      next: 'prepare',
    });
  });

  it("of somebody's own workbook says so, and changes nothing", () => {
    const book = new MemoryWorkbook();
    book.add('Anggaran');
    book.type('Anggaran', [{ row: 0, column: 0, value: 'Belanja' }]);
    expect(doIn(book, { kind: 'overview' })).toMatchObject({ state: 'foreign', next: 'prepare', rows: 0 });
  });

  it('of a prepared workbook names region, period and agency, and says to fill it in', () => {
    expect(doIn(preparedBook(), { kind: 'overview' })).toMatchObject({
      state: 'own',
      next: 'fill',
      region: { code: '31.73', label: 'Kota Administrasi Jakarta Barat' },
      period: { code: '2025-M07', label: 'Juli 2025' },
      agency: { code: 'DPPPA' },
      cover: { sheet: 'T00 Sampul', cell: null },
      checked: null,
    });
  });

  it('leads to the cell of the cover that is blank', () => {
    const book = new MemoryWorkbook();
    doIn(book, { ...PREPARE, agency: null });
    const { next, cover } = doIn(book, { kind: 'overview' });
    expect(next).toBe('cover');
    const row = Number(cover?.cell?.slice(1)) - 1;
    expect(sheetNamed(book.read(), 'T00 Sampul')?.columns[2]?.values[row]).toBe('instansi_pengirim');
  });

  it('follows the work from checking to the report', () => {
    const book = untidyBook();
    expect(doIn(book, { kind: 'overview' }).next).toBe('check');
    const { errors } = doIn(book, { kind: 'check' });
    expect(errors).toBeGreaterThan(0);
    expect(doIn(book, { kind: 'overview' })).toMatchObject({ next: 'fix', checked: { errors } });
    const preview = doIn(book, { kind: 'proposeTidy' });
    doIn(book, { kind: 'tidy', chosen: preview.groups.flatMap(({ ids }) => ids) });
    doIn(book, { kind: 'check' });
    expect(doIn(book, { kind: 'overview' })).toMatchObject({ next: 'report', checked: { errors: 0 } });
  });
});

describe('preparing', () => {
  it.each([
    [{ ...PREPARE, region: '99.99' }, 'Wilayah itu tidak dikenal. Pilih wilayah dari daftar.'],
    [{ ...PREPARE, agency: 'WARUNG' }, 'Instansi itu tidak dikenal. Pilih instansi dari daftar.'],
    [{ ...PREPARE, templates: ['T99'] }, 'Formulir itu tidak dikenal. Pilih formulir dari daftar.'],
  ])('refuses what is in no list: %o', (action, sentence) => {
    expect(refusalOf(new MemoryWorkbook(), action)).toBe(sentence);
  });

  it('refuses a period that nobody can read', () => {
    expect(refusalOf(new MemoryWorkbook(), { ...PREPARE, period: 'kemarin' })).toContain('Periode itu');
  });

  it('takes a period as people write it', () => {
    const book = new MemoryWorkbook();
    doIn(book, { ...PREPARE, period: 'TW III 2024' });
    expect(doIn(book, { kind: 'overview' }).period?.code).toBe('2024-T3');
  });

  it('names the sheets that it left alone', () => {
    const { message } = doIn(soundBook(), PREPARE);
    expect(message).toContain('T02 Korban');
  });
});

describe('a check', () => {
  it('leaves a workbook without forms as it is', () => {
    const book = new MemoryWorkbook();
    book.add('Anggaran');
    const { update, reply } = act(book.read(), { kind: 'check' }, contextIn());
    expect([update, reply.isOwn, reply.isReady]).toEqual([null, false, false]);
  });

  it('says that a sound workbook is ready', () => {
    expect(doIn(soundBook(), { kind: 'check' })).toMatchObject({ isOwn: true, isReady: true, lines: [] });
  });

  it('offers the certain change beside what it mends', () => {
    const { lines } = doIn(untidyBook(), { kind: 'check' });
    const line = lines.find(({ place }) => place.sheet === SERVICES && place.cell?.endsWith('4'));
    expect(line?.fix?.text).toMatch(/^\(kosong\) → LY-3173-2025-\d{5}$/);
    expect(line?.fix?.ids).toEqual([`${SERVICES}!${line?.place.cell}`]);
  });

  it('finds nothing any more once its changes are made', () => {
    const book = untidyBook();
    const { lines } = doIn(book, { kind: 'check' });
    doIn(book, { kind: 'tidy', chosen: lines.flatMap(({ fix }) => fix?.ids ?? []) });
    expect(doIn(book, { kind: 'check' }).errors).toBe(0);
  });

  it('is the same in both languages but for the words', () => {
    const said = (locale: 'id' | 'en') =>
      doIn(untidyBook(), { kind: 'check' }, contextIn(locale)).lines.map(({ rule, place }) => [rule, place]);
    expect(said('en')).toEqual(said('id'));
  });
});

describe('an answer', () => {
  const warned = () => {
    const book = soundBook();
    book.type(CASES, [{ row: 2, column: columnAt(book, CASES, 'status_kasus'), value: 'Dugaan' }]);
    const { lines } = doIn(book, { kind: 'check' });
    return { book, line: lines.find(({ severity }) => severity === 'warning') };
  };

  it('is kept, counts, and can be taken back', () => {
    const { book, line } = warned();
    if (!line) throw new RangeError('no warning');
    const before = doIn(book, { kind: 'check' }).warnings;
    const given = doIn(book, { kind: 'answer', keys: line.keys, reason: 'Sudah dicek ke berkas.' });
    expect(given.warnings).toBe(before - line.count);
    expect(given.lines.some(({ answer }) => answer === 'Sudah dicek ke berkas.')).toBe(true);
    expect(doIn(book, { kind: 'check' })).toEqual(given);
    expect(doIn(book, { kind: 'answer', keys: line.keys, reason: '' }).warnings).toBe(before);
  });

  it('says a reason', () => {
    expect(refusalOf(soundBook(), { kind: 'answer', keys: ['x'], reason: 'ok' })).toContain('alasan singkat');
  });

  it('is given to a warning that is there', () => {
    expect(refusalOf(soundBook(), { kind: 'answer', keys: ['x'], reason: 'Sudah dicek.' })).toContain(
      'sudah tidak ada',
    );
  });
});

describe('tidying and taking back', () => {
  it('restores exactly what was there', () => {
    const book = untidyBook();
    const before = valuesOf(book);
    const preview = doIn(book, { kind: 'proposeTidy' });
    const { undo, message } = doIn(book, { kind: 'tidy', chosen: preview.groups.flatMap(({ ids }) => ids) });
    expect(message).toMatch(/sel dirapikan\.$/);
    expect(valuesOf(book)).not.toEqual(before);
    doIn(book, { kind: 'undo', edits: undo ?? [] });
    expect(valuesOf(book)).toEqual(before);
  });

  it('is refused, with nothing changed, once somebody has changed the cell again', () => {
    const book = untidyBook();
    const preview = doIn(book, { kind: 'proposeTidy' });
    const { undo } = doIn(book, { kind: 'tidy', chosen: preview.groups.flatMap(({ ids }) => ids) });
    const cell = undo?.[0]?.cells[0];
    book.type(undo?.[0]?.sheet ?? '', [{ row: cell?.row ?? 0, column: cell?.column ?? 0, value: 'lain' }]);
    const before = valuesOf(book);
    expect(() => doIn(book, { kind: 'undo', edits: undo ?? [] })).toThrow(HostError);
    expect(valuesOf(book)).toEqual(before);
  });

  it('writes into forms alone', () => {
    const edits = [{ sheet: '_monev', cells: [{ row: 0, column: 0, before: 'produk', after: 'x' }] }];
    expect(refusalOf(preparedBook(), { kind: 'undo', edits })).toContain('bukan isian formulir');
  });

  it('of nothing changes nothing', () => {
    const { update } = act(soundBook().read(), { kind: 'tidy', chosen: ['T01 Kasus!A1'] }, contextIn());
    expect(update).toBeNull();
  });
});

describe('codes', () => {
  it('are made for records without one, and can be taken back', () => {
    const book = soundBook();
    const codes = columnOf(book.read(), CASES, 'kode_kasus');
    const at =
      sheetNamed(book.read(), CASES)?.columns.findIndex(({ values }) => values[1] === 'kode_kasus') ?? -1;
    book.type(CASES, [{ row: 2, column: at, value: null }]);
    const { message, undo, place } = doIn(book, { kind: 'codes' });
    expect(message).toBe('1 kode dibuat.');
    expect(place?.sheet).toBe(CASES);
    expect(columnOf(book.read(), CASES, 'kode_kasus')[0]).toMatch(/^KS-\d{4}-\d{4}-\d{4}$/);
    doIn(book, { kind: 'undo', edits: undo ?? [] });
    expect(columnOf(book.read(), CASES, 'kode_kasus').slice(1)).toEqual(codes.slice(1));
  });

  it('are not made a second time', () => {
    const book = soundBook();
    expect(act(book.read(), { kind: 'codes' }, contextIn()).update).toBeNull();
  });
});

describe('figures', () => {
  it('name the region and the period of the cover', () => {
    const figures = doIn(soundBook(), { kind: 'figures' });
    expect(figures.period).toBe('Juli 2025');
    expect(figures.indicators.find(({ id }) => id === 'IND-01')).toMatchObject({ state: 'value' });
    expect(figures.scores.map(({ title }) => title).join()).toContain('Mutu data');
  });

  it('lead to the rows that they are made of', () => {
    const book = soundBook();
    const { measures, text } = doIn(book, { kind: 'explain', id: 'IND-01' });
    const [measure] = measures;
    expect(measure?.rows[0]).toMatchObject({ sheet: CASES });
    expect(Number.parseInt(text, 10)).toBe(measure?.rows.length);
  });

  it('of an indicator that is not known are refused', () => {
    expect(refusalOf(soundBook(), { kind: 'explain', id: 'IND-99' })).toContain('Indikator itu');
  });

  it('need a period on the cover', () => {
    const book = soundBook();
    const rows = sheetNamed(book.read(), 'T00 Sampul')?.columns[2]?.values ?? [];
    book.type('T00 Sampul', [{ row: rows.indexOf('tahun'), column: 1, value: null }]);
    expect(refusalOf(book, { kind: 'figures' })).toBe(
      'Periode pada sampul belum lengkap. Isi jenis periode, tahun, dan nomornya di lembar T00 Sampul.',
    );
  });
});

describe('a report in the workbook', () => {
  it('copies no row of a form', () => {
    const book = soundBook();
    const { sheets } = doIn(book, REPORT);
    const drawn = { ...book.read(), sheets: book.read().sheets.filter(({ name }) => sheets.includes(name)) };
    for (const code of victimsOf(book.read())) expect(textsOf(drawn)).not.toContain(code);
  });

  it('is drawn again over the earlier one', () => {
    const book = soundBook();
    const first = doIn(book, REPORT);
    const before = textsOf(book.read());
    expect(doIn(book, REPORT)).toEqual(first);
    expect(textsOf(book.read())).toBe(before);
  });

  it('adds no issue to the workbook', () => {
    const book = soundBook();
    doIn(book, REPORT);
    doIn(book, { ...REPORT, edition: 'public' });
    expect(issuesOf(book.read())).toEqual([]);
  });

  it("leaves somebody's own sheet of that name alone", () => {
    const book = soundBook();
    const [name = ''] = act(book.read(), REPORT, contextIn()).reply.sheets;
    book.add(name);
    book.type(name, [{ row: 0, column: 0, value: 'Catatan saya' }]);
    expect(refusalOf(book, REPORT)).toContain(name);
  });

  it('in public has sheets of its own and keeps what it told', () => {
    const book = soundBook();
    const { sheets } = doIn(book, { ...REPORT, edition: 'public' });
    expect(sheets.every((name) => name.endsWith(' (publik)') && name.length <= 31)).toBe(true);
    expect(book.read().sheets.find(({ name }) => name === '_monev_samaran')?.hidden).toBe(true);
  });

  it('in public remembers what earlier ones masked', () => {
    const book = soundBook();
    const edition = { ...REPORT, edition: 'public' } as const;
    const { masked } = doIn(book, edition);
    expect(masked.length).toBeGreaterThan(0);
    expect(doIn(book, edition).masked.map(({ place }) => place)).toEqual(masked.map(({ place }) => place));
  });

  it('in public is refused when that record is damaged', () => {
    const book = soundBook();
    doIn(book, { ...REPORT, edition: 'public' });
    book.type('_monev_samaran', [{ row: 0, column: 0, value: 'x' }]);
    expect(refusalOf(book, { ...REPORT, edition: 'public' })).toContain('_monev_samaran');
  });

  it('of a tab that is not known is refused', () => {
    expect(refusalOf(soundBook(), { ...REPORT, tabs: ['R99'] })).toContain('Lembar laporan itu');
    expect(refusalOf(soundBook(), { ...REPORT, tabs: [] })).toContain('paling sedikit satu');
  });
});

describe('the state of the submission', () => {
  it('says of each form whether it is due, until when, and what is declared', () => {
    const { forms, isReady } = doIn(soundBook(), { kind: 'status' });
    expect(isReady).toBeNull();
    expect(forms.map(({ template }) => template)).toContain('T02');
    expect(forms.find(({ template }) => template === 'T01')).toMatchObject({
      isDue: true,
      declared: 'Ada data',
      note: 'Batas waktunya sudah lewat.',
    });
  });

  it('is ready after a check that found nothing', () => {
    const book = soundBook();
    doIn(book, { kind: 'check' });
    expect(doIn(book, { kind: 'status' }).isReady).toBe(true);
  });
});

describe('erasing', () => {
  it('says first what goes, and then does it', () => {
    const book = soundBook();
    const [victim = ''] = victimsOf(book.read());
    const request = { victim: victim.toLowerCase(), reason: 'PERMINTAAN_KORBAN' };
    expect(doIn(book, { kind: 'proposeErase', ...request })).toMatchObject({ state: 'ready' });
    expect(doIn(book, { kind: 'erase', ...request }).undo).toBeNull();
    expect(doIn(book, { kind: 'proposeErase', ...request })).toMatchObject({ state: 'erased', counts: [] });
    expect(victimsOf(book.read())).not.toContain(victim);
  });

  it('also clears what a report tells of her', () => {
    const book = soundBook();
    const [victim = ''] = victimsOf(book.read());
    doIn(book, REPORT);
    doIn(book, { kind: 'erase', victim, reason: 'PERMINTAAN_KORBAN' });
    expect(textsOf(book.read()).split(victim)).toHaveLength(2);
  });

  it('refuses a code that nobody has, and a reason that is none', () => {
    const book = soundBook();
    expect(refusalOf(book, { kind: 'erase', victim: 'KB-3173-2025-9999', reason: 'SALAH_ORANG' })).toContain(
      'Kode korban',
    );
    expect(refusalOf(book, { kind: 'erase', victim: 'KB-3173-2025-0001', reason: 'IYA' })).toContain(
      'alasan',
    );
  });
});

describe('a fingerprint', () => {
  it('is made without a workbook', () => {
    const made = doIn(new MemoryWorkbook(), {
      kind: 'fingerprint',
      key: 'kunci provinsi rahasia',
      identity: '3173991207060001',
    });
    expect(made.fingerprint).toMatch(/^[A-Z2-7]{16}$/);
  });

  it('is refused without a key, and what was typed is not repeated', () => {
    const said = refusalOf(new MemoryWorkbook(), {
      kind: 'fingerprint',
      key: '3173991207060001',
      identity: 'x',
    });
    expect(said).toContain('Kunci provinsi');
    expect(said).not.toContain('3173');
  });
});

describe('every action', () => {
  it.each(EVERY_ACTION.map((action) => [action.kind, action] as const))(
    'answers in plain data, or refuses in a sentence: %s',
    (_kind, action) => {
      for (const book of [new MemoryWorkbook(), preparedBook(), soundBook()]) {
        const outcome = outcomeOf(book, action);
        expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
      }
    },
  );

  it('offers choices in the language of whoever asks', () => {
    expect(actChoices('en').templates[0]?.code).toBe('T01');
    expect(actChoices('id').regions.map(({ code }) => code)).toContain('31.73');
    expect(actChoices('id').tabs.find(({ code }) => code === 'R13')?.isPublic).toBe(false);
  });
});

function outcomeOf(book: MemoryWorkbook, action: Action): Replies[Action['kind']] | string {
  try {
    return doIn(book, action);
  } catch (error) {
    if (error instanceof HostError) return error.text.id;
    throw error;
  }
}

function valuesOf(book: MemoryWorkbook): readonly unknown[] {
  return book.read().sheets.map(({ name, columns }) => [name, columns.map(({ values }) => values)]);
}
