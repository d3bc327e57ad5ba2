import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIRST_ROW, FORM } from '../../core/engine/decode/layout.ts';
import { katalog } from '../../core/katalog/index.ts';
import { addressOf } from '../../core/workbook/cell.ts';
import type { FixtureBook } from './fixture-books.ts';
import { pythonWithOpenpyxl } from './openpyxl.ts';

const SCRIPT = `
import json, sys
from datetime import date
from openpyxl import load_workbook

for job in json.load(sys.stdin):
    book = load_workbook(job['template'])
    for sheet, address, kind, value in job['cells']:
        book[sheet][address].value = date.fromisoformat(value) if kind == 'date' else value
    book.save(job['file'])
`;

/**
 * A template with the records of each book typed in and saved by openpyxl, or `null` where that is not installed.
 *
 * A cell that fills itself keeps its formula where the record has nothing.
 */
export function filledByOpenpyxl(
  template: Uint8Array,
  books: readonly Pick<FixtureBook, 'records'>[],
): readonly Uint8Array[] | null {
  const python = pythonWithOpenpyxl();
  if (python === null) {
    process.stderr.write('python3-openpyxl is not installed: templates filled by it are left out.\n');
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'monev-templat-'));
  try {
    const empty = join(folder, 'templat.xlsx');
    writeFileSync(empty, template);
    const jobs = books.map((book, i) => ({
      template: empty,
      file: join(folder, `${i}.xlsx`),
      cells: typedCells(book),
    }));
    const { status, stderr } = spawnSync(python, ['-c', SCRIPT], { input: JSON.stringify(jobs) });
    if (status !== 0) throw new Error(`openpyxl failed: ${stderr.toString()}`);
    return jobs.map(({ file }) => readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type TypedCell = readonly [sheet: string, address: string, kind: string, value: string | number | null];

function typedCells({ records }: Pick<FixtureBook, 'records'>): readonly TypedCell[] {
  return katalog.templates.flatMap(({ id, sheet, layout, columns, derivations }) =>
    (records[id] ?? []).flatMap((record, i) =>
      Object.entries(columns).flatMap(([name, { derived }], position): readonly TypedCell[] => {
        const address =
          layout === 'form' ? addressOf(FORM.row + position, FORM.value) : addressOf(FIRST_ROW + i, position);
        const cell = record[name];
        if (cell) return [[sheet, address, cell.kind, cell.value]];
        return derived || derivations[name] ? [] : [[sheet, address, 'blank', null]];
      }),
    ),
  );
}
