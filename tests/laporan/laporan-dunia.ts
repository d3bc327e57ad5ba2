import { buildReport, type Report, type ReportContext } from '../../core/commands/build-report.ts';
import { NO_LEDGER } from '../../core/commands/report/mask-report.ts';
import type { ResolvedTable } from '../../core/engine/report/blocks.ts';
import { cellText } from '../../core/engine/report/cell-text.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { buku, type Entry, hari, kasusSebanyak, korbanSebanyak, sampul } from '../indikator/buku.ts';

/** A report of some workbooks; internal, in Indonesian and of all tabs unless it says otherwise. */
export function laporanDari(books: readonly Snapshot[], more: Partial<ReportContext> = {}): Report {
  const made = buildReport(books, {
    today: hari('2025-01-15'),
    period: null,
    region: null,
    previous: [],
    settings: [],
    locale: 'id',
    edition: 'internal',
    tabs: null,
    k: 5,
    ledger: NO_LEDGER,
    clock: null,
    ...more,
  });
  if ('problem' in made) throw new RangeError(made.problem.id);
  return made;
}

/** The table with an id. */
export function tabel(report: Report, id: string): ResolvedTable {
  for (const { tab } of report.tabs)
    for (const block of tab.blocks) if (block.kind === 'table' && block.id === id) return block;
  throw new RangeError(`no table ${id}`);
}

/** What a table prints: a line of label and cells each. */
export function tercetak(table: ResolvedTable): readonly string[] {
  return table.rows.map(({ label, cells }) =>
    [label, ...cells.map((cell) => cellText(cell, 'id'))].join(' | '),
  );
}

/** The sentences of a tab. */
export function kalimat(report: Report, id: string): readonly string[] {
  const found = report.tabs.find(({ tab }) => tab.id === id);
  return (found?.tab.blocks ?? []).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

const KOTA = ['31.01', '31.71', '31.72', '31.73', '31.74', '31.75'] as const;

/** The workbook of a city for a year up to a month, with so many victims, each of a case of her own. */
export function bukuKota(
  kota: string,
  korban: number,
  {
    tahun = 2023,
    bulan = 12,
    dari = 0,
    lain = {} as Entry,
    more = {} as Entry,
    tanggal = '',
    sumber = 'KORBAN',
  } = {},
): Snapshot {
  const hariLapor = hari(tanggal === '' ? `${tahun}-01-15` : tanggal);
  const nomor = kota.replace('.', '');
  const kasus = kasusSebanyak(korban, {
    wilayah_pencatat: kota,
    tanggal_lapor: hariLapor,
    sumber_rujukan: sumber,
  }).map(
    (row, i): Entry => ({
      ...row,
      kode_kasus: `KS-${nomor}-${tahun}-${String(dari + i + 1).padStart(4, '0')}`,
    }),
  );
  const orang = kasus.flatMap((row, i) =>
    korbanSebanyak(1, String(row['kode_kasus']), {
      tanggal_register: hariLapor,
      ...more,
      kode_korban: `KB-${nomor}-${tahun}-${String(dari + i + 1).padStart(4, '0')}`,
    }),
  );
  const cover = sampul(tahun, bulan, { kode_wilayah: kota, ...lain });
  return buku({ T00: [cover], T01: kasus, T02: orang });
}

/** A province as the documents know it: 37 victims in a year, 22 of them in Jakarta Barat. */
export function provinsi37(
  tahun = 2023,
  banyak: readonly number[] = [0, 4, 3, 22, 5, 3],
  bulan = 12,
): readonly Snapshot[] {
  return KOTA.map((kota, i) => bukuKota(kota, banyak[i] ?? 0, { tahun, bulan }));
}
