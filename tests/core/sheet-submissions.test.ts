import { beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { sha256Hex } from '../../core/engine/fingerprint/fingerprint.ts';
import {
  type SheetSnapshot,
  type Snapshot,
  type SubmissionContext,
  serialOf,
  sheetSubmissions,
} from '../../core/index.ts';
import { submissionFile } from '../support/submission-book.ts';

const CONTEXT: SubmissionContext = {
  locale: 'id',
  today: serialOf(2024, 8, 8),
  settings: [],
  digest: sha256Hex,
};

let first: Snapshot;
let second: Snapshot;
beforeAll(async () => {
  first = readXlsx(await submissionFile({ agency: 'DPPPA', after: 0 }), { fileName: null });
  second = readXlsx(await submissionFile({ agency: 'DINSOS', after: 100 }), { fileName: null });
}, 60_000);

/** Some sheets of a workbook by the first letters of their names, with what stands behind the names of the copies. */
function copied(from: Snapshot, forms: readonly string[], behind = ''): readonly SheetSnapshot[] {
  return forms.flatMap((form) => {
    const sheet = from.sheets.find(({ name }) => name.startsWith(`${form} `));
    return sheet ? [{ ...sheet, name: `${sheet.name}${behind}` }] : [];
  });
}

interface Found {
  readonly name: string;
  readonly agency: string | null;
  /** Forms with rows, and the sheets that they come from. */
  readonly forms: readonly string[];
  readonly refusal: string;
}

function found(...sheets: readonly (readonly SheetSnapshot[])[]): readonly Found[] {
  return sheetSubmissions({ ...first, sheets: sheets.flat() }).map(({ name, extract }) => {
    const { head, body } = extract(CONTEXT);
    return {
      name,
      agency: head.facts?.agency ?? null,
      forms: body.forms.filter(({ rows }) => rows.length > 0).map(({ sheet }) => sheet),
      refusal: head.refusal?.id ?? '',
    };
  });
}

const ALL = ['T00', 'T01', 'T02', 'T03', 'T04', 'T06'];
const FILLED = ['T01 Kasus', 'T02 Korban', 'T03 Layanan', 'T04 Penegakan Hukum', 'T06 Pencegahan'];
const named = (behind: string): readonly string[] =>
  copied(first, ALL.slice(1), behind).map(({ name }) => name);

describe('submissions in one workbook', () => {
  it('are a cover each with the forms right of it', () => {
    const [one, other, ...more] = found(copied(first, ALL), copied(second, ALL, ' (2)'));
    expect(more).toEqual([]);
    expect(one).toMatchObject({ name: 'T00 Sampul', agency: 'DPPPA', forms: named(''), refusal: '' });
    expect(other).toMatchObject({
      name: 'T00 Sampul (2)',
      agency: 'DINSOS',
      forms: named(' (2)'),
      refusal: '',
    });
    expect(FILLED.length).toBe(named('').length);
  });

  it('may be copied to the front, and by LibreOffice', () => {
    const [one, other] = found(copied(second, ALL, '_2'), copied(first, ALL));
    expect([one?.agency, one?.forms]).toEqual(['DINSOS', named('_2')]);
    expect([other?.agency, other?.forms]).toEqual(['DPPPA', named('')]);
  });

  it('need not have the same forms: a number says nothing where a form was copied once', () => {
    const [one, other] = found(
      copied(first, ['T00', 'T01', 'T02']),
      copied(second, ['T00'], ' (2)'),
      copied(second, ['T06']),
    );
    expect([one?.agency, one?.forms.length]).toEqual(['DPPPA', 2]);
    expect([other?.agency, other?.forms]).toEqual([
      'DINSOS',
      named('').filter((name) => name.startsWith('T06')),
    ]);
  });

  it('may have other sheets among them', () => {
    const other = { ...first.sheets[0], name: 'Catatan' } as SheetSnapshot;
    const [one] = found([other], copied(first, ALL), [{ ...other, name: 'Catatan (2)' }]);
    expect(one).toMatchObject({ agency: 'DPPPA', forms: named(''), refusal: '' });
  });

  it('are judged as their files are', () => {
    const [one] = sheetSubmissions({ ...first, sheets: [...copied(first, ALL)] });
    const { head } = one?.extract(CONTEXT) ?? {};
    expect(head?.counts.reduce((sum, { rows }) => sum + rows, 0)).toBe(12);
    expect(head?.remarks.map(({ id }) => id).join()).toContain('belum dikirim');
  });
});

describe('sheets that cannot be told apart', () => {
  it('are refused one by one where no cover stands left of them', () => {
    const [lost, one] = found(copied(second, ['T06'], ' (2)'), copied(first, ALL));
    expect(lost?.refusal).toContain('Tidak ada lembar T00 Sampul di kirinya');
    expect(one).toMatchObject({ agency: 'DPPPA', refusal: '' });
  });

  it('are refused with their cover where a form stands twice behind it', () => {
    const [one] = found(copied(first, ALL), copied(second, ['T02'], ' (2)'));
    expect(one?.refusal).toContain('formulir yang sama lebih dari sekali: "T02 Korban", "T02 Korban (2)"');
    expect(one?.forms).toEqual([]);
  });

  it('are refused where their numbers say that they changed places', () => {
    const [one, other] = found(
      copied(first, ['T00', 'T01']),
      copied(second, ['T02'], ' (2)'),
      copied(second, ['T00', 'T01'], ' (2)'),
      copied(first, ['T02']),
    );
    for (const { refusal, forms } of [one, other].flatMap((found) => found ?? [])) {
      expect(refusal).toContain('milik sampul lain');
      expect(forms).toEqual([]);
    }
  });

  it('are none where a workbook has nothing of the product', () => {
    expect(found([{ ...first.sheets[0], name: 'Anggaran' } as SheetSnapshot])).toEqual([]);
  });

  it('do not tell of somebody by their names', () => {
    const [sheet] = copied(first, ['T00']);
    const [one] = found(sheet ? [{ ...sheet, name: 'T00 Sampul' }] : [], [
      { ...first.sheets[0], name: 'NIK 3173012304900001' } as SheetSnapshot,
    ]);
    expect(JSON.stringify(one)).not.toContain('3173012304900001');
  });
});
