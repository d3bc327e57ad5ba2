import { describe, expect, it } from 'vitest';
import { bentukEksploitasi } from '../../core/katalog/daftar-kode/eksploitasi.ts';
import { klasifikasiHotel } from '../../core/katalog/daftar-kode/hotel.ts';
import { jenisInstansi } from '../../core/katalog/daftar-kode/instansi.ts';
import { statusTppo } from '../../core/katalog/daftar-kode/kasus.ts';
import { jenisKegiatan } from '../../core/katalog/daftar-kode/kegiatan.ts';
import { faktorKerentanan } from '../../core/katalog/daftar-kode/kerentanan.ts';
import { jenisKelamin, kelompokUsia, kewarganegaraan } from '../../core/katalog/daftar-kode/korban.ts';
import { pelibatan } from '../../core/katalog/daftar-kode/pelibatan.ts';
import { tahapPerkara } from '../../core/katalog/daftar-kode/penegakan-hukum.ts';
import { skorButir } from '../../core/katalog/daftar-kode/penilaian-hotel.ts';
import { platformDigital, saluranPerekrutan } from '../../core/katalog/daftar-kode/perekrutan.ts';
import { jenisRegulasi, tingkatImplementasi } from '../../core/katalog/daftar-kode/regulasi.ts';
import { pernyataan } from '../../core/katalog/daftar-kode/sampul.ts';
import { kelompokSasaran } from '../../core/katalog/daftar-kode/sasaran.ts';
import { sumberDana } from '../../core/katalog/daftar-kode/sumber-dana.ts';
import { rekomendasiMonev } from '../../core/katalog/daftar-kode/temuan.ts';
import { yaTidak } from '../../core/katalog/daftar-kode/umum.ts';
import type { CodeList } from '../../core/kit/code-list.ts';
import { readCode } from '../support/read-code.ts';

const understood: readonly {
  readonly list: CodeList;
  readonly code: string;
  readonly written: readonly string[];
}[] = [
  { list: jenisKelamin, code: 'L', written: ['L', 'Lk', 'laki2', 'Laki - laki', 'LAKI-LAKI', 'Pria'] },
  { list: jenisKelamin, code: 'P', written: ['P', 'Pr', 'Perempuan', 'wanita', 'W'] },
  { list: kelompokUsia, code: 'U00_05', written: ['balita', '0-5', '0 – 5 tahun'] },
  { list: yaTidak, code: 'YA', written: ['Ya', 'Y', 'Ada', 'Sudah', 'v', 'V', '√', '✓', '1', 'TRUE'] },
  { list: yaTidak, code: 'TIDAK', written: ['Tidak', 'T', 'Tdk', 'Belum', '0', 'FALSE'] },
  {
    list: statusTppo,
    code: 'BUKAN_TPPO',
    written: ['Bukan TPP0', 'bukan T P P O', 'Bukan human trafficking'],
  },
  { list: saluranPerekrutan, code: 'MEDSOS', written: ['medsos', 'FB/IG', 'lewat Facebook'] },
  { list: platformDigital, code: 'FACEBOOK', written: ['FB', 'lewat Facebook'] },
  { list: bentukEksploitasi, code: 'EKS_PELACURAN', written: ['PSK', 'open BO', 'prostitusi online'] },
  { list: bentukEksploitasi, code: 'EKS_PRT', written: ['ART', 'PRT', 'pembantu'] },
  { list: bentukEksploitasi, code: 'EKS_PMI', written: ['TKW', 'TKI', 'PMI ilegal'] },
  {
    list: klasifikasiHotel,
    code: 'BINTANG_4',
    written: ['*4', '****', 'bintang empat', 'Bintang IV', '4 stars'],
  },
  { list: klasifikasiHotel, code: 'NONBINTANG', written: ['melati', 'non bintang', 'Non-Bintang'] },
  { list: jenisInstansi, code: 'DPPPA', written: ['Dinas PPAPP', 'DP3A', 'DPPPAPPKB', 'Sudis PPAPP'] },
  { list: jenisInstansi, code: 'DISPAR', written: ['Parekraf', 'Disparekraf', 'Dinparbud'] },
  { list: jenisInstansi, code: 'UPTD_PPA', written: ['P2TP2A', 'Pusat PPA', 'PPT'] },
  { list: faktorKerentanan, code: 'PENDIDIKAN_RENDAH', written: ['rendahnya pendidikan'] },
  {
    list: tahapPerkara,
    code: 'T50_P21',
    written: ['P21', 'P.21', 'p 21', 'P-21 (lengkap)', 'Berkas lengkap'],
  },
  { list: tahapPerkara, code: 'T40_TAHAP1', written: ['Tahap I', 'tahap 1'] },
  { list: sumberDana, code: 'APBD_PROV', written: ['APBD I', 'APBD Prov.'] },
  { list: sumberDana, code: 'APBD_KK', written: ['APBD II', 'APBD Kab/Kota'] },
  { list: skorButir, code: 'TB', written: ['tb', 'Tidak berlaku'] },
  { list: jenisKegiatan, code: 'PELATIHAN', written: ['Bimtek', 'pelatihan / bimtek', 'Workshop'] },
  { list: jenisRegulasi, code: 'PERGUB', written: ['Pergub', 'PERGUB', 'Peraturan Gubernur'] },
  { list: jenisRegulasi, code: 'PERBUP_PERWAL', written: ['Perwal', 'Perbup', 'Perwali'] },
  { list: tingkatImplementasi, code: '3', written: ['3', 'Dilaksanakan', 'sudah dilaksanakan'] },
  { list: sumberDana, code: 'APBD_KK', written: ['APBD Kota', 'APBD II', 'APBD kab/kota'] },
  { list: rekomendasiMonev, code: 'REK_E', written: ['E', 'Rekomendasi E', 'peningkatan kapasitas SDM'] },
  { list: pelibatan, code: 'POLRES', written: ['Polres', 'Polresta'] },
  { list: pelibatan, code: 'PELAJAR', written: ['Pelajar', 'siswa'] },
];

const doubtful: readonly { readonly list: CodeList; readonly written: readonly string[] }[] = [
  { list: yaTidak, written: ['x', 'X'] },
  { list: jenisKelamin, written: ['M', 'F'] },
  { list: kelompokUsia, written: ['belasan', 'di bawah umur', '16-17'] },
  { list: kewarganegaraan, written: ['TKW', 'TKI'] },
  { list: saluranPerekrutan, written: ['penyalur TKI ilegal', 'PJTKI gelap', 'sponsor'] },
  { list: statusTppo, written: ['TPPO', 'human trafficking'] },
  { list: jenisInstansi, written: ['SKPD', 'OPD terkait', 'Polisi', 'PPA'] },
  { list: jenisRegulasi, written: ['Perda', 'Qanun'] }, // of a province, or of a regency or city
  { list: sumberDana, written: ['APBD', 'ADD'] },
  { list: kelompokSasaran, written: ['ASN', 'PNS'] }, // members of the task force, or others
  { list: pelibatan, written: ['Pelaku usaha', 'Kader PKK', 'PATBM'] },
  { list: sumberDana, written: ['APBD', 'pemerintah'] },
  { list: tahapPerkara, written: ['tahap', 'P-20'] },
  { list: pernyataan, written: ['-', '0', 'tidak ada'] },
];

describe('what officers write', () => {
  it.each(understood)('is read as $code of $list.id: $written', ({ list, code, written }) => {
    const read = readCode(list);
    expect(written.map((text) => read(text))).toEqual(written.map(() => [code]));
  });

  it.each(doubtful)('is not guessed when $list.id leaves it in doubt: $written', ({ list, written }) => {
    const read = readCode(list);
    expect(written.map((text) => read(text))).toEqual(written.map(() => []));
  });
});
