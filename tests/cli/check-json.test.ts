import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { katalog } from '../../core/katalog/index.ts';
import { blankSheet } from '../../core/workbook/sheet-model.ts';
import { bookWith, type CheckedFile, checkedAsJson, fileAsJson, runCheck, testFolder } from './check-run.ts';

const folder = testFolder();
const faulty = folder.path('faulty.xlsx');
const clean = folder.path('clean.xlsx');
const warned = folder.path('warned.xlsx');
const stray = folder.path('stray.xlsx');
const otherCase = folder.path('other-case.xlsx');
const foreign = folder.path('foreign.xlsx');
const noWorkbook = folder.path('no-workbook.xlsx');
const absent = folder.path('absent.xlsx');
let found: CheckedFile;

beforeAll(async () => {
  folder.write('clean.xlsx', await bookWith());
  folder.write('warned.xlsx', await bookWith({ 'T05.tim_instansi': 'Dinas Sosial' }));
  folder.write('stray.xlsx', await bookWith({ 'T02.kode_kasus': 'KS-3173-2024-0099' }));
  folder.write('other-case.xlsx', await bookWith({ 'T01.kode_kasus': 'KS-3173-2024-0099' }));
  const faults = {
    'T00.tahun': '2006',
    'T01.tanggal_lapor': '2024-08-09',
    'T01.tanggal_kejadian': '2024-08-10',
    'T01.sumber_rujukan': 'tanya a@contoh.id',
    'T01.jumlah_pelaku': '1000',
    'T01.uraian_singkat': '" dua  spasi"',
    'T02.usia_lapor': '111',
    'T02.2.kode_korban': 'KB-3173-2024-0022',
    'T05.sk_K1': '9',
    'T05.tim_instansi': 'Dinas Sosial',
  };
  folder.write('faulty.xlsx', await bookWith(faults));
  const sheets = [{ ...blankSheet('Lain'), cells: [['tanpa formulir']] }];
  const properties = { title: '', creator: '' };
  folder.write('foreign.xlsx', await writeWorkbook({ sheets, names: [], properties }));
  folder.write('no-workbook.xlsx', 'bukan buku kerja');
  found = await fileAsJson(faulty);
});

afterAll(() => folder.remove());

describe('the JSON of a check', () => {
  it('has one entry for each file, with the agreed fields and no others', async () => {
    const files = await checkedAsJson(faulty, clean, absent);
    expect(files.map(({ file }) => file)).toEqual([faulty, clean, absent]);
  });

  it('says of whom and when the workbook is', async () => {
    const { templateVersion, region, period } = await fileAsJson(clean);
    expect({ templateVersion, region, period }).toEqual({
      templateVersion: katalog.version,
      region: '31.73',
      period: '2024-M07',
    });
  });

  it('has no period when the cover does not say one', () => {
    expect(found.period).toBe(null);
  });

  it('counts the rows of tables and not the cover', () => {
    const tables = katalog.templates.filter(({ layout }) => layout === 'table');
    expect(found.summary.rows).toBe(tables.length + 1); // and the second victim
  });

  it('counts issues by severity', () => {
    const { issues, summary } = found;
    const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length;
    const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
    expect(summary).toMatchObject(counts);
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
  });

  it('counts what could not be judged', async () => {
    expect(found.summary.notJudged).toBeGreaterThan(0);
    expect((await fileAsJson(clean)).summary.notJudged).toBe(0);
  });

  it('has no rule and no issue for a workbook without forms', async () => {
    expect(await fileAsJson(foreign)).toMatchObject({ summary: { rows: 0, rules: 0 }, issues: [] });
  });

  it('lists issues by sheet, row, column and rule', () => {
    expect(found.issues.length).toBeGreaterThan(8);
    expect(found.issues).toEqual([...found.issues].sort(inReadingOrder));
  });

  it('tells an unreadable file in its place', async () => {
    const [, second, third] = await checkedAsJson(clean, noWorkbook, absent);
    const message = expect.stringMatching(/\.$/);
    expect(second).toEqual({ file: noWorkbook, error: { code: 'not-xlsx', message } });
    expect(third).toEqual({ file: absent, error: { code: 'not-found', message } });
  });

  it('speaks English when asked to', async () => {
    const [english, unread] = await checkedAsJson(warned, absent, '--locale', 'en');
    const teamMissing = expect.stringContaining('The team is not complete');
    expect(english).toMatchObject({ issues: [{ message: teamMissing }] });
    expect(unread).toMatchObject({ error: { message: expect.stringContaining('was not found') } });
  });
});

describe('the value of an issue', () => {
  it('is what the cell shows', () => {
    expect(valueAt('T01', 'jumlah_pelaku')).toBe('1000');
    expect(valueAt('T05', 'tim_instansi')).toBe('Dinas Sosial');
  });

  it('is an ISO day for a date', () => {
    expect(valueAt('T01', 'tanggal_lapor')).toBe('2024-08-09');
  });

  it('is null in sensitive columns', () => {
    const sensitive = found.issues.filter(({ template: id, column }) => {
      const template = katalog.templates.find((one) => one.id === id);
      return template?.columns[column ?? '']?.privacy === 'sensitive';
    });
    expect(sensitive.map(({ column }) => column)).toEqual(
      expect.arrayContaining(['tanggal_kejadian', 'uraian_singkat', 'kode_korban', 'usia_lapor']),
    );
    expect(sensitive.map(({ value }) => value).filter((value) => value !== null)).toEqual([]);
  });

  it('is null where it could be an address, which no message repeats either', async () => {
    expect(valueAt('T01', 'sumber_rujukan')).toBe(null);
    expect((await runCheck(faulty, '--format', 'json')).out).not.toContain('contoh.id');
  });

  function valueAt(template: string, column: string): string | null | undefined {
    return found.issues.find((issue) => issue.template === template && issue.column === column)?.value;
  }
});

describe('the exit code of a check', () => {
  it.each([
    ['0 without issues', [clean], 0],
    ['0 with warnings alone', [warned], 0],
    ['1 with an error', [clean, faulty], 1],
    ['2 when a file cannot be read', [clean, absent], 2],
    ['2 rather than 1 when both are so', [faulty, noWorkbook], 2],
  ])('is %s', async (_, files, code) => {
    const runs = [await runCheck(...files), await runCheck(...files, '--format=json')];
    expect(runs.map(({ ended }) => ended)).toEqual([code, code]);
  });
});

describe('a call of check is refused', () => {
  it.each([
    ['without a file', []],
    ['with an unknown option', [clean, '--annotat', absent]],
    ['with a form that is none', [clean, '--format', 'csv']],
    ['with an option without its value', [clean, '--format']],
  ])('%s', async (_, words) => {
    const { ended, out } = await runCheck(...words);
    expect(ended).toMatchObject({ name: 'UsageError', text: { id: expect.stringMatching(/\.(?:xlsx)?$/) } });
    expect(out).toBe('');
  });
});

describe('what a check prints', () => {
  it('is JSON alone where JSON is asked for, whatever cannot be read', async () => {
    const { out, err } = await runCheck(absent, faulty, '--format', 'json');
    expect(JSON.parse(out)).toHaveLength(2);
    expect(err).toBe('');
  });

  it('is the outcome of readable files on standard output and of others on standard error', async () => {
    const { out, err } = await runCheck(absent, faulty);
    expect(out).toContain('T01 Kasus!B3');
    expect(out).not.toContain(absent);
    expect(err).toContain(`${absent}: `);
  });
});

describe('workbooks named after --with', () => {
  it('are where codes may be found', async () => {
    expect(await rulesIn(stray)).toContain('VS-01');
    expect(await rulesIn(stray, '--with', otherCase)).not.toContain('VS-01');
  });

  it('can be several', async () => {
    expect(await rulesIn(stray, '--with', clean, otherCase)).not.toContain('VS-01');
  });

  it('are named up to the next option, and not checked themselves', async () => {
    const files = await checkedAsJson(stray, '--with', clean, otherCase, '--locale', 'en');
    expect(files.map(({ file }) => file)).toEqual([stray]);
  });

  it('end the call when they cannot be read', async () => {
    const { ended, out } = await runCheck(stray, '--format', 'json', '--with', absent);
    expect(ended).toMatchObject({ name: 'FileError', code: 'not-found' });
    expect(out).toBe('');
  });

  async function rulesIn(...words: readonly string[]): Promise<readonly string[]> {
    return (await fileAsJson(...words)).issues.map(({ rule }) => rule);
  }
});

type FoundIssue = CheckedFile['issues'][number];

function inReadingOrder(a: FoundIssue, b: FoundIssue): number {
  const [one, other] = [placeOf(a), placeOf(b)];
  const at = one.findIndex((part, i) => part !== other[i]);
  if (at >= 0) return (one[at] ?? 0) - (other[at] ?? 0);
  return a.rule < b.rule ? -1 : 1;
}

/** Sheets and columns stand in a template workbook as the katalog lists them. */
function placeOf({ template: id, row, column }: FoundIssue): readonly number[] {
  const sheet = katalog.templates.findIndex((template) => template.id === id);
  const names = Object.keys(katalog.templates[sheet]?.columns ?? {});
  return [sheet, row ?? 0, names.indexOf(column ?? '')];
}
