import { type CellValue, wilayah, wilayah4 } from '../../core/index.ts';
import type { Block } from './blocks.ts';
import { joinedCodes, memberLabel as label } from './labels.ts';
import { MEMBER_AGENCIES, type MemberAgency } from './member-agencies.ts';
import { odds, type Random } from './random.ts';
import type { Row } from './rows.ts';

const LEADERS = ['KETUA', 'SEKRETARIS', 'KETUA_HARIAN'] as const;
const active = odds({ AKTIF: 88, PASIF: 11, KELUAR: 1 });
const funds = odds({ APBD_PROV: 78, APBN: 14, HIBAH: 8 });
const facilities = odds({ KOMPUTER: 34, KENDARAAN: 24, RUANG_KONSELING: 18, RUANG_KHUSUS: 14, HOTLINE: 10 });
const channels = odds({ LANGSUNG: 34, WHATSAPP: 26, HOTLINE: 18, MEDSOS: 14, LAMAN: 8 });
const CONTACTS = ['Kepala Seksi Perlindungan', 'Kepala Subbagian Tata Usaha', 'Sekretaris', 'Kepala Bidang'];

/** The members of a block's task force, which the given decree lists; their codes do not name the year. */
export function makeMembers(block: Block, count: number, decree: CellValue, random: Random): readonly Row[] {
  const place = wilayah.codes.find(({ code }) => code === block.region)?.label.id ?? '';
  return Array.from({ length: count }, (_, added) => {
    const index = (block.after ?? 0) + added;
    const agency = MEMBER_AGENCIES[index % MEMBER_AGENCIES.length];
    if (!agency) throw new RangeError('no member agencies');
    const code = `AG-${wilayah4(block.region)}-${String(index + 1).padStart(3, '0')}`;
    const round = Math.floor(index / MEMBER_AGENCIES.length);
    const name = `${agency.name} ${place}${round === 0 ? '' : ` (unit ${round + 1})`}`;
    const role = LEADERS[index] ?? (agency.fields.length > 1 && round === 0 ? 'KOORD_SUB' : 'ANGGOTA');
    return {
      ...identity({ code, name, role, agency }, block.year, decree, random),
      ...resourcesOf(agency, random),
    };
  });
}

interface Member {
  readonly code: string;
  readonly name: string;
  readonly role: string;
  readonly agency: MemberAgency;
}

function identity(
  { code, name, role, agency }: Member,
  year: number,
  decree: CellValue,
  random: Random,
): Row {
  return {
    kode_anggota: code,
    tahun: year,
    instansi: label('instansi', agency.agency),
    nama_instansi: name,
    unsur: label('unsur', agency.sector),
    sub_gugus: joinedCodes(label, 'sub_gugus', agency.fields),
    peran: label('peran', role),
    kode_regulasi_sk: decree,
    status_keanggotaan: label('status_keanggotaan', role === 'ANGGOTA' ? random.weighted(active) : 'AKTIF'),
  };
}

function resourcesOf({ sector }: MemberAgency, random: Random): Row {
  const staff = random.integer(1, 9);
  const trained = random.integer(0, staff);
  const budget = sector === 'OPD' && random.chance(0.7) ? random.integer(2, 40) * 2_500_000 : 0;
  const owned = random.several(facilities, random.integer(0, 3));
  return {
    jml_sdm: staff,
    sdm_terlatih: trained,
    sdm_terlatih_12bln: random.chance(0.2) ? null : random.integer(0, trained),
    anggaran_alokasi: budget,
    anggaran_realisasi: Math.floor((budget * random.fraction()) / 100_000) * 100_000,
    sumber_dana: budget === 0 ? null : label('sumber_dana', random.weighted(funds)),
    sarpras: joinedCodes(label, 'sarpras', owned.length === 0 ? ['TIDAK_ADA'] : owned),
    sarpras_memadai: label('sarpras_memadai', owned.length > 1 ? 'YA' : 'TIDAK'),
    ada_regulasi_teknis: label('ada_regulasi_teknis', random.chance(0.55) ? 'YA' : 'TIDAK'),
    kanal_pengaduan: joinedCodes(label, 'kanal_pengaduan', random.several(channels, random.integer(0, 3))),
    info_layanan_publik: label('info_layanan_publik', random.chance(0.7) ? 'YA' : 'TIDAK'),
    kontak_jabatan: random.chance(0.8) ? random.pick(CONTACTS) : null,
  };
}
