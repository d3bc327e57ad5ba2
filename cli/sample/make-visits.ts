import { type Block, blocksFor, codeIn, daysIn, REGIONS } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import { type Hotel, hotelOf } from './hotel.ts';
import { joined, visitLabel as label } from './labels.ts';
import { VISIT_NOTES } from './notes.ts';
import { odds, type Random } from './random.ts';
import { type VisitRow, visitRow } from './rows.ts';
import { assess } from './visit-items.ts';

const repeated = odds({ ULANGAN: 58, TINDAK_LANJUT: 32, MENDADAK: 10 });
const first = odds({ PERTAMA: 94, MENDADAK: 6 });
const respondents = odds({ GM: 22, MANAJER: 38, SUPERVISOR: 20, RESEPSIONIS: 12, PEMILIK: 5, KEAMANAN: 3 });
const TEAM = ['DPPPA', 'DISPAR', 'DINSOS'] as const;
const guests = odds({ SATPOL_PP: 35, POLRES: 30, KECAMATAN: 20, DISNAKER: 8, USAHA: 7 });
const incidents = odds({ TIDAK: 950, TD: 35, YA: 15 });
const earlierIncidents = odds({ TIDAK: 97, YA: 3 });

/** Visits to hotels by region and day; a hotel is visited at most once a year and stays the same hotel. */
export function makeVisits(
  rows: number,
  seed: number,
  calendar: Calendar,
  random: Random,
): readonly VisitRow[] {
  const visited = new Map<string, number>(); // how many hotels of a region were visited before
  return blocksFor(rows, calendar).flatMap((block) => {
    const before = visited.get(block.region) ?? 0;
    visited.set(block.region, Math.max(before, block.rows));
    return makeYear(block, { before, seed }, calendar, random);
  });
}

/** Visits of a block; of its hotels so many were visited in an earlier year. */
export function makeYear(
  block: Block,
  { before, seed }: { readonly before: number; readonly seed: number },
  calendar: Calendar,
  random: Random,
): readonly VisitRow[] {
  const days = daysIn(block, block.rows, calendar, random);
  const region = REGIONS.indexOf(block.region);
  return days.map((day, index) => {
    const hotel = hotelOf(block.region, (block.after ?? 0) + index + 1, [seed, region]);
    const kind = random.weighted<string>(index < before ? repeated : first);
    return makeVisit(codeIn(block, 'KH', index + 1), day, kind, hotel, random);
  });
}

function makeVisit(code: string, day: number, kind: string, hotel: Hotel, random: Random): VisitRow {
  const incident = random.weighted<string>(incidents);
  const earlier = incident === 'TIDAK' ? random.weighted<string>(earlierIncidents) : incident;
  const team = [...TEAM, ...random.several(guests, random.integer(0, 2))];
  const row = visitRow(hotel.cells, {
    kode_kunjungan: code,
    jenis_kunjungan: label('jenis_kunjungan', kind),
    tanggal_kunjungan: day,
    tim_instansi: joined(team.map((agency) => label('tim_instansi', agency))),
    responden_jabatan: label('responden_jabatan', random.weighted(respondents)),
    insiden_12bln: label('insiden_12bln', incident),
    insiden_24bln: label('insiden_24bln', earlier),
    catatan_kunjungan: random.chance(0.15) ? random.pick(VISIT_NOTES) : null,
  });
  assess(row, hotel, random);
  return row;
}
