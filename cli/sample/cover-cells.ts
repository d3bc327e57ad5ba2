import type { CellValue, SheetModel } from '../../core/index.ts';
import type { Calendar } from './calendar.ts';
import { declarationsFor } from './declarations.ts';
import { joined, labelsOf, templateOf } from './labels.ts';
import type { Table } from './sample-tables.ts';
import { AGENCIES, type Sender } from './sender.ts';

const cover = templateOf('T00');
const label = labelsOf(cover);
const DECLARATION = /^pernyataan_(T\d\d)$/;

/** What the officer fills in on the cover of the given sheets, by field_id; nobody's name is among it. */
export function coverCells(
  tables: readonly Table[],
  calendar: Calendar,
  sender: Sender,
  sheets: readonly SheetModel[],
): Readonly<Record<string, CellValue>> {
  const { region, agency } = sender;
  const { name, position } = AGENCIES[agency];
  const declared = declarationsFor(tables, calendar, sheets);
  const declarations = Object.keys(cover.columns).flatMap((name) => {
    const form = DECLARATION.exec(name)?.[1];
    return form ? [[name, label(name, declared.get(form) ?? 'TIDAK_WAJIB')] as const] : [];
  });
  const nil = NEEDS_A_BASIS.some((form) => declared.get(form) === 'NIHIL');
  const basis = joined(['UPTD_PPA', 'POLRES', 'DINSOS'].map((code) => label('dasar_nihil', code)));
  return {
    nama_instansi: `${name} ${label('kode_wilayah', region)}`,
    jabatan_penandatangan: position,
    data_per_tanggal: calendar.last,
    ...Object.fromEntries(declarations),
    dasar_nihil: nil ? basis : null,
    catatan_umum: 'Data rekaan untuk latihan, bukan data sungguhan.',
  };
}

/** Forms of which nil is declared only after somebody was asked. */
const NEEDS_A_BASIS = ['T01', 'T02', 'T03', 'T04'];
