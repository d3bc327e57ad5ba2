import { expect, it } from 'vitest';
import { makeProvince } from '../../cli/sample/make-province.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { dutiesOf } from '../../core/commands/duties.ts';
import { dutyAddress } from '../../core/engine/render/duty-place.ts';
import { isoOf, type Snapshot, serialOf, sheetNamed } from '../../core/index.ts';
import { kewajibanPelaporan } from '../../core/katalog/kewajiban.ts';
import { positionOf } from '../../core/workbook/cell.ts';
import type { SheetModel } from '../../core/workbook/sheet-model.ts';
import { recalculate } from '../support/libreoffice.ts';

const TODAY = serialOf(2025, 8, 12);
const COVER = 'T00 Sampul';

/** The register of a city with visits to hotels in most months of 2023. */
const register = makeProvince({ today: TODAY, locale: 'id', spoilt: false }).books[6]?.update;

it.each([
  ['January', 1, '2023-02-10'],
  ['February, without a visit', 2, null],
  ['March', 3, '2023-04-18'],
  ['December', 12, '2024-01-10'],
])('20 days after the last visit of %s, whatever was visited later', async (_name, month, day) => {
  const bytes = await fileFor(month);
  expect(dueIn(readXlsx(bytes, { fileName: 'a.xlsx' }))).toBe(day);
  const computed = await recalculate(bytes);
  if (computed === null) process.stdout.write('LibreOffice is not installed: the formula is not compared\n');
  else expect(shownIn(readXlsx(computed, { fileName: 'a.xlsx' }))).toBe(day);
});

/** The register with another month on its cover. */
function fileFor(month: number): Promise<Uint8Array> {
  if (!register) throw new RangeError('no register');
  const sheets = register.sheets.map((sheet): SheetModel => {
    const at = sheet.name === COVER ? sheet.cells.findIndex(([, , id]) => id === 'nomor_periode') : -1;
    const cells = sheet.cells.map((row, i) =>
      i === at ? row.map((cell, column) => (column === 1 ? month : cell)) : row,
    );
    return { ...sheet, cells };
  });
  return writeWorkbook({ ...register, sheets });
}

function dueIn(snapshot: Snapshot): string | null {
  const duties = dutiesOf(snapshot, { today: TODAY, locale: 'id', beside: [] });
  return dayOf(duties.find(({ duty }) => duty.template === 'T05')?.deadline);
}

/** What the formula of the cover gives. */
function shownIn(snapshot: Snapshot): string | null {
  const place = positionOf((dutyAddress(kewajibanPelaporan, 'tenggat_T05') ?? '').replaceAll('$', ''));
  return dayOf(sheetNamed(snapshot, COVER)?.columns[place?.column ?? -1]?.values[place?.row ?? -1]);
}

function dayOf(value: unknown): string | null {
  return typeof value === 'number' ? isoOf(value) : null;
}
