import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { checkWorkbook, readCover, serialOf } from '../../core/index.ts';
import { katalog } from '../../core/katalog/index.ts';

const FOLDER = new URL('../fixtures/versi/', import.meta.url);
const context = { today: serialOf(2024, 8, 8), locale: 'id', beside: [] } as const;

/** Workbooks as each version made them. A file that was added once is never changed: offices have such workbooks. */
const FROZEN: Readonly<Record<string, string>> = {
  '1.0.0': '948e4c974017bfc14c6d8a6c7abe18bfe0ed655bd87b032dbe50ae36b08021b3',
};

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

describe.each(files)('the workbook of version %s', (name) => {
  const bytes = readFileSync(new URL(name, FOLDER));
  const version = name.slice(0, -'.xlsx'.length);
  const snapshot = readXlsx(bytes, { fileName: name });

  it('is the file that was kept then', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(FROZEN[version]);
  });

  it('is recognised by its version', () => {
    expect(readCover(snapshot, context.today)).toEqual({
      region: '31.73',
      period: '2024-M07',
      templateVersion: version,
    });
  });

  it('is read whole, and found right but for its age', () => {
    const { issues, rows } = checkWorkbook(snapshot, context);
    expect(rows).toBe(11);
    expect(issues.map(({ rule }) => rule)).toEqual(version === katalog.version ? [] : ['VT-08']);
  });
});

it('keeps a workbook of the version of today', () => {
  expect(files).toContain(`${katalog.version}.xlsx`);
});
