import { serialOf, wilayah4 } from '../../core/index.ts';
import { type Block, codeIn } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import { regulationLabel as label } from './labels.ts';
import { odds, type Random } from './random.ts';
import { LOCAL_TEXTS, type LocalText, PUBLISHED } from './regulation-texts.ts';
import type { Row } from './rows.ts';

type Status = 'BERLAKU' | 'DIUBAH' | 'DICABUT' | 'RANCANGAN';

const DIGITS = 3;
const states = odds<Status>({ BERLAKU: 72, DIUBAH: 10, DICABUT: 10, RANCANGAN: 8 });
const levels = odds({ '0': 6, '1': 18, '2': 26, '3': 34, '4': 16 });
const EVIDENCE = [
  'Rapat koordinasi empat kali setahun.',
  'Laporan tahunan gugus tugas.',
  'Notulen dan daftar hadir.',
];
const OBSTACLES = ['Belum semua anggota mengetahui isinya.', 'Anggaran pelaksanaan terbatas.'];

/** The published acts that were there in the given year; the regulation of 2019 took the place of that of 2010. */
export function publishedRegulations(year: number, random: Random): readonly Row[] {
  const there = PUBLISHED.filter((act) => act.year <= year);
  return there.map((act): Row => {
    const replaced = there.some((other) => other.replaces === codeOf(act));
    return {
      kode_regulasi: codeOf(act),
      jenis_regulasi: label('jenis_regulasi', act.kind),
      nomor: act.number,
      tahun: act.year,
      tentang: act.title,
      wilayah: label('wilayah', act.region),
      fungsi_regulasi: label('fungsi_regulasi', act.purpose),
      tgl_penetapan: null,
      berlaku_sampai: null,
      status_regulasi: label('status_regulasi', replaced ? 'DICABUT' : 'BERLAKU'),
      menggantikan: act.replaces,
      ...useOf(replaced ? 'DICABUT' : 'BERLAKU', random),
      kendala: null,
      tautan_jdih: null,
    };
  });
}

/** The code of a published act on the task force that another one has replaced by the given year; `null` before that. */
export function replacedDecree(year: number): string | null {
  const found = PUBLISHED.find((act) => act.year <= year && act.replaces !== null);
  return found?.replaces ?? null;
}

/** Decrees and procedures that a block's region made in its year; the first one sets up the task force. */
export function makeRegulations(
  block: Block,
  count: number,
  calendar: Calendar,
  random: Random,
): readonly Row[] {
  return Array.from({ length: count }, (_, index) => {
    const text = LOCAL_TEXTS[index % LOCAL_TEXTS.length];
    if (!text) throw new RangeError('no texts of regulations');
    const status = index === 0 ? 'BERLAKU' : random.weighted(states);
    return makeRegulation(index + 1, text, status, { block, calendar }, random);
  });
}

interface When {
  readonly block: Block;
  readonly calendar: Calendar;
}

function makeRegulation(
  number: number,
  text: LocalText,
  status: Status,
  { block, calendar }: When,
  random: Random,
): Row {
  const enacted = status === 'RANCANGAN' ? null : random.integer(serialOf(block.year, 1, 2), block.last);
  const ends = status === 'RANCANGAN' || random.chance(0.6) ? null : calendar.last + random.integer(20, 900);
  const before = number > 1 && random.chance(0.08) ? codeIn(block, 'RG', number - 1, DIGITS) : null;
  return {
    kode_regulasi: codeIn(block, 'RG', number, DIGITS),
    jenis_regulasi: label('jenis_regulasi', text.kind),
    nomor: String(random.integer(11, 980)),
    tahun: block.year,
    tentang: text.title,
    wilayah: label('wilayah', block.region),
    fungsi_regulasi: label('fungsi_regulasi', text.purpose),
    tgl_penetapan: enacted,
    berlaku_sampai: ends,
    status_regulasi: label('status_regulasi', status),
    menggantikan: before,
    ...useOf(status, random),
  };
}

function codeOf({ region, year }: { readonly region: string; readonly year: number }): string {
  return `RG-${wilayah4(region)}-${year}-001`;
}

/** How far an act is put to use, which is asked of those in force. */
function useOf(status: Status, random: Random): Row {
  const level = status === 'BERLAKU' ? random.weighted<string>(levels) : null;
  return {
    tingkat_implementasi: level === null ? null : label('tingkat_implementasi', level),
    bukti_implementasi: level === '3' || level === '4' ? random.pick(EVIDENCE) : null,
    acuan_kerja_gt: label('acuan_kerja_gt', status === 'BERLAKU' || status === 'DIUBAH' ? 'YA' : 'TIDAK'),
    kendala: random.chance(0.2) ? random.pick(OBSTACLES) : null,
    tautan_jdih: random.chance(0.25) ? 'https://jdih.contoh.go.id/' : null,
  };
}
