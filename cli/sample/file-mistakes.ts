import type { Calendar } from './calendar.ts';
import { copyMistake, sameCodeMistake, strangerMistake } from './code-mistakes.ts';
import { fieldMistakes } from './field-mistakes.ts';
import { fileLinkMistakes } from './file-link-mistakes.ts';
import { fileMoneyMistakes } from './file-money-mistakes.ts';
import { fileLabel as label, templateOf } from './labels.ts';
import { type Mistake, slip } from './mistake.ts';
import type { Random } from './random.ts';
import type { Row } from './rows.ts';

/** The mistakes that one record of T04 can make by itself. */
export function fileMistakes(calendar: Calendar): readonly Mistake[] {
  return [
    ...fieldMistakes(templateOf('T04'), {
      calendar,
      keys: ['kode_kasus'],
      computed: [],
      requiredWhen,
      bygone: [],
    }),
    strangerMistake('kode_perkara'),
    sameCodeMistake('kode_perkara'),
    copyMistake('VX-07', 'kode_kasus', 'kode_perkara', ({ row }) =>
      row['tgl_laporan_polisi'] === null ? null : {},
    ),
    ...stageMistakes(calendar),
    ...fileMoneyMistakes(),
    ...fileLinkMistakes(calendar),
  ];
}

/** Stages out of order, left out, or without an answer. */
function stageMistakes({ last }: Calendar): readonly Mistake[] {
  return [
    slip('VR-32', 'tgl_laporan_polisi', ({ row }, random) =>
      both(row, 'tgl_laporan_polisi', 'tgl_penyelidikan', (reported) => ({
        tgl_penyelidikan: reported - random.integer(1, 30),
      })),
    ),
    slip('VR-33', 'tgl_p21', ({ row }) =>
      filled(row, 'tgl_p21') ? { tgl_tahap1: null, ...notReturned } : null,
    ),
    slip('VR-33', 'tgl_p21', ({ row }) => (filled(row, 'tgl_p21') ? { tgl_penyidikan: null } : null)),
    slip('VR-34', 'jml_p19', ({ row }, random) =>
      both(row, 'tgl_tahap1', 'tgl_p19_terakhir', (sent) => ({
        tgl_p19_terakhir: sent - random.integer(1, 15),
      })),
    ),
    slip('VR-34', 'jml_p19', ({ row }) =>
      filled(row, 'tgl_p19_terakhir') ? { tgl_p19_terakhir: null } : null,
    ),
    ...leftOut(),
    slip('VR-40', 'tgl_tahap1', ({ row }, random) => silent(row, last, random)),
  ];
}

function leftOut(): readonly Mistake[] {
  const missing = (column: string, next: string): Mistake =>
    slip('VR-35', next, ({ row }) =>
      filled(row, next) && filled(row, column) ? { ...answered(row), [column]: null } : null,
    );
  return [
    missing('tgl_p21', 'tgl_tahap2'),
    missing('tgl_tahap2', 'tgl_limpah_pn'),
    missing('tgl_limpah_pn', 'tgl_putusan'),
  ];
}

/** A file that was returned, so that nothing is asked about its being silent (VR-40). */
function answered({ jml_p19: times, tgl_tahap1: sent, tgl_p19_terakhir: returned }: Row): Row {
  return typeof returned === 'number'
    ? { jml_p19: times ?? null }
    : { jml_p19: 1, tgl_p19_terakhir: Number(sent) + 7 };
}

const notReturned: Row = { jml_p19: 0, tgl_p19_terakhir: null };

/** A file that was sent long ago and never came back. */
function silent(row: Row, last: number, random: Random): Row | null {
  const investigated = row['tgl_penyidikan'];
  if (filled(row, 'tgl_p21') || !filled(row, 'tgl_tahap1') || typeof investigated !== 'number') return null;
  const sent = last - random.integer(31, 60);
  return sent < investigated ? null : { tgl_tahap1: sent, ...notReturned };
}

function filled(row: Row, column: string): boolean {
  return typeof row[column] === 'number';
}

function both(row: Row, first: string, second: string, change: (day: number) => Row): Row | null {
  const day = row[first];
  return typeof day === 'number' && filled(row, second) ? change(day) : null;
}

const requiredWhen: Readonly<Record<string, (row: Row) => boolean>> = {
  tgl_penyidikan: (row) => filled(row, 'tgl_tahap1') && !filled(row, 'tgl_p21'),
  jenis_putusan: (row) => filled(row, 'tgl_putusan'),
  jml_terpidana: ({ jenis_putusan: verdict }) => verdict === label('jenis_putusan', 'PIDANA'),
  alasan_henti: (row) => filled(row, 'tgl_henti'),
  tgl_henti: ({ alasan_henti: ground }) => ground !== null,
};
