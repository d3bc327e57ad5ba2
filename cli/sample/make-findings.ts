import type { CellValue } from '../../core/index.ts';
import { type Block, codeIn } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import { findingKinds } from './finding-kinds.ts';
import { joinedCodes, findingLabel as label, meetingLabel } from './labels.ts';
import { type Odds, odds, type Random } from './random.ts';
import type { Row, VisitRow } from './rows.ts';
import { findingsOf } from './visit-findings.ts';

/** The records of a block from which findings come. */
export interface Sources {
  readonly visits: readonly VisitRow[];
  readonly meetings: readonly Row[];
  readonly actions: readonly Row[];
}

interface Source {
  readonly kind: string;
  readonly code: CellValue;
  readonly day: number;
  /** What was found, a code of CL_TEMUAN; open where that is `null`. */
  readonly finding: string | null;
}

const JOINT = meetingLabel('jenis_rapat', 'JOINT_MONITORING');
const origins = odds({ visit: 55, meeting: 25, action: 10, PENGADUAN: 6, AUDIT: 4 });

/** Findings of a block in the order of their days, all of those that its visits made, and what became of them. */
export function makeFindings(
  block: Block,
  count: number,
  from: Sources,
  calendar: Calendar,
  random: Random,
): readonly Row[] {
  const found = from.visits.flatMap((visit) => findingsOf(visit).map((finding) => visited(visit, finding)));
  const others = Array.from({ length: Math.max(0, count - found.length) }, () =>
    drawSource(block, from, random),
  );
  const sources = [...found, ...others];
  sources.sort((a, b) => a.day - b.day);
  return sources.map((source, index) =>
    makeFinding(codeIn(block, 'TM', index + 1), source, { block, calendar }, random),
  );
}

function drawSource(block: Block, { visits, meetings, actions }: Sources, random: Random): Source {
  const origin = random.weighted<string>(origins);
  const day = random.integer(block.first, block.last);
  if (origin === 'visit' && visits.length > 0) {
    return visited(random.pick(visits), null);
  }
  if (origin === 'meeting' && meetings.length > 0) {
    const meeting = random.pick(meetings);
    const kind = meeting['jenis_rapat'] === JOINT ? 'JOINT_MON' : 'RAPAT';
    return { kind, code: meeting['kode_rapat'] ?? null, day: Number(meeting['tanggal']), finding: null };
  }
  if (origin === 'action' && actions.length > 0) {
    return { kind: 'RAD', code: random.pick(actions)['kode_aksi'] ?? null, day, finding: null };
  }
  return { kind: origin === 'AUDIT' ? 'AUDIT' : 'PENGADUAN', code: null, day, finding: null };
}

function visited({ kode_kunjungan: code, tanggal_kunjungan: day }: VisitRow, finding: string | null): Source {
  return { kind: 'MONEV_HOTEL', code, day: Number(day), finding };
}

interface When {
  readonly block: Block;
  readonly calendar: Calendar;
}

function makeFinding(code: string, source: Source, { block, calendar }: When, random: Random): Row {
  const found = random.pick(findingKinds(source.kind, source.finding));
  const risk = found.code === 'TMN_KO' ? 'KRITIS' : random.weighted<string>(risks);
  const due = source.day + random.integer(14, risk === 'KRITIS' ? 30 : 90);
  return {
    kode_temuan: code,
    sumber_temuan: label('sumber_temuan', source.kind),
    ref_sumber: source.code,
    wilayah: label('wilayah', block.region),
    tgl_temuan: source.day,
    jenis_temuan: label('jenis_temuan', found.code),
    uraian_temuan: found.text,
    rekomendasi: joinedCodes(label, 'rekomendasi', found.advice),
    uraian_rekomendasi: found.step,
    tingkat_risiko: label('tingkat_risiko', risk),
    pj_instansi: label('pj_instansi', found.agency),
    tenggat: due,
    ...followUp(source.day, due, calendar.last, random),
  };
}

const risks = odds({ RENDAH: 30, SEDANG: 48, TINGGI: 22 });

type Status = 'BELUM' | 'PROSES' | 'SELESAI' | 'TPTD';

const over: Odds<Status> = odds({ SELESAI: 88, TPTD: 12, BELUM: 0, PROSES: 0 });
const open: Odds<Status> = odds({ BELUM: 26, PROSES: 48, SELESAI: 24, TPTD: 2 });
const PERCENT: Readonly<Record<Status, readonly [number, number]>> = {
  BELUM: [0, 0],
  PROSES: [1, 9],
  SELESAI: [10, 10],
  TPTD: [0, 4],
};
const EVIDENCE = [
  'Foto dan surat pernyataan pengelola.',
  'Daftar hadir pelatihan.',
  'Laporan kunjungan ulang.',
];
const REASONS = ['Usaha sudah tutup.', 'Kewenangan ada pada instansi lain.'];
const verified = odds({ SESUAI: 70, BELUM_DIPERIKSA: 22, BELUM_SESUAI: 8 });

/** Nothing is left open past its due day (VR-63), and progress agrees with the status (VR-62). */
function followUp(day: number, due: number, last: number, random: Random): Row {
  const status = random.weighted(due < last ? over : open);
  const done = status === 'SELESAI';
  const [least, most] = PERCENT[status];
  return {
    status_tl: label('status_tl', status),
    persen_tl: random.integer(least, most) * 10,
    tgl_selesai: done ? random.integer(day, Math.min(due, last)) : null,
    bukti_tl: done ? random.pick(EVIDENCE) : null,
    hasil_verifikasi: done ? label('hasil_verifikasi', random.weighted(verified)) : null,
    alasan_tptd: status === 'TPTD' ? random.pick(REASONS) : null,
  };
}
