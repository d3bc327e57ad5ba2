import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  checkWorkbook,
  editedSnapshot,
  HostError,
  proposeErasure,
  proposeTidy,
  type Snapshot,
  sheetNamed,
  showCheck,
} from '../../core/index.ts';
import { CONTEXT, columnOf, issuesOf, soundBook, textsOf, victimsOf } from './erase-book.ts';

const WITHDRAWN = 'PERSETUJUAN_DITARIK';
const WRONG = 'SALAH_ORANG';

function erase(snapshot: Snapshot, victim: string, reason = WITHDRAWN) {
  return proposeErasure(snapshot, { victim, reason }, CONTEXT);
}

/** A victim with services, and the row of her in T02, counted from 0 in the sheet. */
function someVictim(snapshot: Snapshot): { readonly code: string; readonly row: number } {
  const [code = ''] = columnOf(snapshot, 'T03 Layanan', 'kode_korban').map(String);
  return { code, row: columnOf(snapshot, 'T02 Korban', 'kode_korban').indexOf(code) + 2 };
}

/** The cells of a row by field_id; those that are blank or computed are left out. */
function rowOf(snapshot: Snapshot, sheet: string, row: number): Record<string, unknown> {
  const columns = sheetNamed(snapshot, sheet)?.columns ?? [];
  return Object.fromEntries(
    columns.flatMap(({ values, formulas }) => {
      const isTyped = (values[row] ?? '') !== '' && formulas?.[row] === undefined;
      return isTyped ? [[String(values[1]), values[row]]] : [];
    }),
  );
}

describe('erasing a victim', () => {
  it('leaves the codes of victim and case, the state, the reason and the day', () => {
    const book = soundBook();
    const { code, row } = someVictim(book.read());
    const services = columnOf(book.read(), 'T03 Layanan', 'kode_korban').filter((one) => one === code).length;
    const before = rowOf(book.read(), 'T02 Korban', row);
    book.write(erase(book.read(), code).update);
    expect(rowOf(book.read(), 'T02 Korban', row)).toEqual({
      kode_korban: code,
      kode_kasus: before['kode_kasus'],
      _status_validasi: 'DIHAPUS',
      _catatan_validasi: `PERSETUJUAN_DITARIK 2025-08-12; T03: ${services}`,
    });
  });

  it('leaves of her services their codes, and nothing that leads to her', () => {
    const book = soundBook();
    const { code } = someVictim(book.read());
    const row = columnOf(book.read(), 'T03 Layanan', 'kode_korban').indexOf(code) + 2;
    const before = rowOf(book.read(), 'T03 Layanan', row);
    book.write(erase(book.read(), code).update);
    expect(rowOf(book.read(), 'T03 Layanan', row)).toEqual({
      kode_layanan: before['kode_layanan'],
      _status_validasi: 'DIHAPUS',
      _catatan_validasi: 'PERSETUJUAN_DITARIK 2025-08-12',
    });
    expect(textsOf(book.read()).split(code)).toHaveLength(2);
  });

  it('changes no other row', () => {
    const book = soundBook();
    const { code } = someVictim(book.read());
    const proposal = erase(book.read(), code);
    const gone = new Set(proposal.rows.flatMap(({ sheet, rows }) => rows.map((row) => `${sheet} ${row}`)));
    for (const { sheet, cells } of proposal.update.edits ?? []) {
      for (const { row } of cells) expect(gone).toContain(`${sheet} ${row}`);
    }
  });

  it('of any sound workbook makes no new issue, and a second time finds nothing to erase', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat(), (seed, pick) => {
        const book = soundBook(seed, 25);
        const codes = victimsOf(book.read());
        const code = codes[pick % codes.length] ?? '';
        const before = issuesOf(book.read());
        book.write(erase(book.read(), code).update);
        expect(issuesOf(book.read())).toEqual(before);
        expect(victimsOf(book.read())).not.toContain(code);
        const again = erase(book.read(), code);
        expect([again.state, again.update]).toEqual(['erased', { sheets: [], names: [], marks: [] }]);
      }),
      { numRuns: 10 },
    );
  });

  it('of all victims, one after the other, makes no new issue', () => {
    const book = soundBook(3, 30);
    const codes = victimsOf(book.read());
    for (const code of codes) book.write(erase(book.read(), code).update);
    expect(issuesOf(book.read())).toEqual([]);
    expect(victimsOf(book.read())).toEqual([]);
  });

  it('leaves nothing for tidying to fill in', () => {
    const book = soundBook();
    const { code } = someVictim(book.read());
    const newId = () => 'id';
    const before = proposeTidy(book.read(), { ...CONTEXT, newId }).changes.length;
    const proposal = erase(book.read(), code);
    book.write(proposal.update);
    const gone = proposal.rows.reduce((sum, { rows }) => sum + rows.length, 0);
    const changes = proposeTidy(book.read(), { ...CONTEXT, newId }).changes;
    expect(changes.every(({ field }) => field === '_id_baris')).toBe(true);
    expect(changes).toHaveLength(before - gone);
  });
});

describe('a person who never was a victim of the case', () => {
  it('counts no more in the case, and her code is kept apart from it', () => {
    const book = soundBook();
    const cases = columnOf(book.read(), 'T02 Korban', 'kode_kasus');
    const twice = cases.findIndex((one, i) => cases.indexOf(one) !== i);
    const code = String(columnOf(book.read(), 'T02 Korban', 'kode_korban')[twice]);
    const at = columnOf(book.read(), 'T01 Kasus', 'kode_kasus').indexOf(cases[twice] ?? null);
    const counted = () => columnOf(book.read(), 'T01 Kasus', 'jumlah_korban')[at];
    const before = Number(counted());
    const issues = issuesOf(book.read());
    const proposal = erase(book.read(), code, WRONG);
    book.write(proposal.update);
    expect(counted()).toBe(before - 1);
    expect(Object.keys(rowOf(book.read(), 'T02 Korban', twice + 2))).toEqual([
      'kode_korban',
      '_status_validasi',
      '_catatan_validasi',
    ]);
    expect(issuesOf(book.read())).toEqual(issues);
    expect(proposal.remarks.map(({ en }) => en)).toContain(
      `The number of victims of the case becomes ${before - 1}.`,
    );
  });

  it('leaves a case without victims to be reviewed, and says so before', () => {
    const book = soundBook();
    const cases = columnOf(book.read(), 'T02 Korban', 'kode_kasus');
    const alone = cases.findIndex((one) => cases.filter((other) => other === one).length === 1);
    const code = String(columnOf(book.read(), 'T02 Korban', 'kode_korban')[alone]);
    const proposal = erase(book.read(), code, WRONG);
    book.write(proposal.update);
    expect(proposal.remarks.some(({ en }) => en.includes('becomes 0'))).toBe(true);
    expect(issuesOf(book.read()).map((issue) => issue.slice(0, 5))).toEqual(['VF-09']);
  });
});

describe('what else speaks of her', () => {
  it('loses her code wherever it stands, however it is written, and the rest of the text stays', () => {
    const book = soundBook();
    const { code } = someVictim(book.read());
    const spaced = code.replaceAll('-', ' ').toLowerCase();
    book.add('Catatan saya');
    book.type('Catatan saya', [
      { row: 0, column: 0, value: code },
      { row: 1, column: 0, value: `Adik ${spaced}, tinggal ½ jam dari kantor` },
      { row: 2, column: 0, value: `${code}1` },
      { row: 3, column: 0, value: `(${code}) dan ${code}` },
    ]);
    book.note('Catatan saya', 'A9', `Tanyakan ${code}`);
    book.note('Catatan saya', 'A10', 'Tanyakan besok');
    const proposal = erase(book.read(), code);
    book.write(proposal.update);
    const own = sheetNamed(book.read(), 'Catatan saya')?.columns[0]?.values;
    expect(own).toEqual([
      null,
      'Adik [dihapus], tinggal ½ jam dari kantor',
      `${code}1`,
      '([dihapus]) dan [dihapus]',
    ]);
    expect(book.sheets().find(({ model }) => model.name === 'Catatan saya')?.notes).toEqual(
      new Map([['A10', 'Tanyakan besok']]),
    );
    expect(proposal.remarks.some(({ en }) => en.includes('A1, A2, A4'))).toBe(true);
  });

  it('loses notes on the emptied cells and what stands beside the form', () => {
    const book = soundBook();
    const { code, row } = someVictim(book.read());
    const width = sheetNamed(book.read(), 'T02 Korban')?.columns.length ?? 0;
    book.type('T02 Korban', [
      { row: 0, column: width, value: 'Nama panggilan' },
      { row, column: width, value: 'Melati' },
    ]);
    book.note('T02 Korban', addressOf(row, 3), 'Kakaknya Mawar');
    const proposal = erase(book.read(), code);
    book.write(proposal.update);
    expect(textsOf(book.read())).not.toMatch(/Melati|Mawar/);
    expect(proposal.counts.find(({ sheet }) => sheet === 'T02 Korban')?.notes).toBe(1);
  });

  it('is told where a formula cannot be changed, and where names speak of her', () => {
    const snapshot = soundBook().read();
    const { code, row } = someVictim(snapshot);
    const renamed = { ...snapshot, fileName: `data ${code}.xlsx`, properties: { title: code } };
    const sheets = renamed.sheets.map((sheet) => {
      if (sheet.name !== 'T02 Korban') return sheet;
      const columns = sheet.columns.map((column) =>
        column.values[1] === 'catatan_korban' ? { ...column, formulas: { [row]: '"Mel"&"ati"' } } : column,
      );
      return { ...sheet, columns };
    });
    const said = erase({ ...renamed, sheets }, code).remarks.map(({ en }) => en);
    expect(said.filter((one) => /formulas|file name|properties/.test(one))).toHaveLength(3);
  });

  it('is told by number when the same person may stand under another code', () => {
    const book = soundBook();
    const link = sheetNamed(book.read(), 'T02 Korban')?.columns.findIndex(
      ({ values }) => values[1] === 'sidik_tautan',
    );
    const { code, row } = someVictim(book.read());
    const value = 'Q7RT2MZK4XWPA3DN';
    const other = row === 2 ? 3 : 2;
    book.type(
      'T02 Korban',
      [row, other].map((one) => ({ row: one, column: link ?? -1, value })),
    );
    const said = erase(book.read(), code).remarks.map(({ en }) => en);
    expect(said.some((one) => one.startsWith('1 other rows'))).toBe(true);
  });

  it('is gone from the result sheet and the marks of an earlier check', () => {
    const book = soundBook();
    const { code, row } = someVictim(book.read());
    const place = sheetNamed(book.read(), 'T02 Korban')?.columns.findIndex(
      ({ values }) => values[1] === 'jenis_kelamin',
    );
    book.type('T02 Korban', [{ row, column: place ?? -1, value: 'Entah' }]);
    book.write(showCheck(book.read(), checkWorkbook(book.read(), CONTEXT), CONTEXT));
    expect(textsOf(book.read())).toContain('Entah');
    book.write(erase(book.read(), code).update);
    expect(textsOf(book.read())).not.toContain('Entah');
    expect(book.sheets().find(({ model }) => model.name === 'T02 Korban')?.marks).toEqual([]);
  });
});

describe('a request', () => {
  it('for a code that nobody has changes nothing and says so', () => {
    const { state, update } = erase(soundBook().read(), 'KB-9999-2020-0001');
    expect([state, update]).toEqual(['absent', { sheets: [], names: [], marks: [] }]);
  });

  it.each(['', '   ', '.*', 'KB-', '=1+1', '\u0000', '🙂'])('for "%s" finds nobody', (victim) => {
    expect(erase(soundBook().read(), victim).state).toBe('absent');
  });

  it('finds the code in small letters and with spaces around it', () => {
    const snapshot = soundBook().read();
    const { code } = someVictim(snapshot);
    expect(erase(snapshot, ` ${code.toLowerCase()} `).state).toBe('ready');
  });

  it('with a reason that is not in the list is refused', () => {
    expect(() => erase(soundBook().read(), 'KB-3173-2024-0001', 'IKUT_SAJA')).toThrow(RangeError);
  });

  it('is refused as a whole when a cell has changed since', () => {
    const book = soundBook();
    const { code, row } = someVictim(book.read());
    const { update } = erase(book.read(), code);
    book.type('T02 Korban', [{ row, column: 4, value: 'lain' }]);
    const before = textsOf(book.read());
    expect(() => book.write(update)).toThrow(HostError);
    expect(textsOf(book.read())).toBe(before);
  });

  it('is refused where the form has no column to say what was erased', () => {
    const snapshot = soundBook().read();
    const { code } = someVictim(snapshot);
    const sheets = snapshot.sheets.map((sheet) => ({
      ...sheet,
      columns: sheet.columns.filter(({ values }) => values[1] !== '_status_validasi'),
    }));
    expect(() => erase({ ...snapshot, sheets }, code)).toThrow(HostError);
  });

  it('is answered without the value of any cell', () => {
    const snapshot = soundBook().read();
    const { code, row } = someVictim(snapshot);
    const { counts, remarks, copies } = erase(snapshot, code);
    const said = JSON.stringify({ counts, remarks, copies });
    const texts = Object.values(rowOf(snapshot, 'T02 Korban', row)).filter(
      (value): value is string => typeof value === 'string' && value.length > 3,
    );
    for (const text of texts) expect(said).not.toContain(text);
  });

  it('leaves the workbook as a snapshot would show it', () => {
    const book = soundBook();
    const { code } = someVictim(book.read());
    const { update } = erase(book.read(), code);
    const expected = textsOf(editedSnapshot(book.read(), update.edits ?? []));
    book.write(update);
    expect(textsOf(book.read())).toBe(expected);
  });
});
