import { chooseCode, codeOf, lookup } from '../../kit/expression/language.ts';
import { defineTemplate } from '../../kit/template.ts';
import { kelompokUsia } from '../daftar-kode/korban.ts';
import { kasus } from './kasus.ts';
import { kolomIdentitas } from './korban-kolom-identitas.ts';
import { kolomKeadaan } from './korban-kolom-keadaan.ts';
import { kolomLayanan } from './korban-kolom-layanan.ts';
import { dalamPeriode } from './parameter.ts';
import { sistem, terhapus } from './sistem.ts';

/** The register of victims: each row is one person in one case, under a code. */
export const korban = defineTemplate({
  id: 'T02',
  sheet: 'T02 Korban',
  title: { id: 'Register Korban', en: 'Register of victims' },
  purpose: {
    id: 'Satu baris untuk satu korban dalam satu kasus, dengan kode samaran tanpa identitas. Diisi oleh petugas layanan (UPTD PPA, dinas, rumah sakit, atau lembaga bantuan hukum) setiap bulan, paling lambat tanggal 10 bulan berikutnya.',
    en: 'One row is one victim in one case, under a code and without identity. Filled in by service officers (the protection unit, offices, hospitals or legal aid bodies) every month, by the 10th of the next month.',
  },
  columns: { ...kolomIdentitas, ...kolomKeadaan, ...kolomLayanan, ...sistem },
  key: 'kode_korban',
  erased: terhapus,
  region: (c) => lookup(kasus, 'kode_kasus', c.kode_kasus, 'wilayah_pencatat'),
  date: (c) => lookup(kasus, 'kode_kasus', c.kode_kasus, 'tanggal_lapor'),
  reported: (c) => dalamPeriode('T02', lookup(kasus, 'kode_kasus', c.kode_kasus, 'tanggal_lapor')),
  earliest: 'tgl_uu21',
  requiredWhen: (c) => ({
    usia_lapor: c.tahun_lahir.isBlank(),
    wilayah_asal: c.kewarganegaraan.is('WNI'),
    eksploitasi_utama: c.status_korban.is('TERVERIFIKASI'),
    sektor_kerja: c.eksploitasi_utama.is('EKS_KERJA_PAKSA', 'EKS_PRT', 'EKS_ABK'),
    tanggal_status: c.status_akhir.isNot('DALAM_LAYANAN'),
  }),
  derivations: (c) => {
    const { usia_lapor: usia, kelompok_usia: kelompok } = c;
    const [ya, tidak, td] = [
      codeOf(kolomIdentitas.anak, 'YA'),
      codeOf(kolomIdentitas.anak, 'TIDAK'),
      codeOf(kolomIdentitas.anak, 'TD'),
    ];
    // Born 18 years before: 17 or 18 years old.
    const selisih = c.tanggal_register.year().minus(c.tahun_lahir);
    const menurutTahun = chooseCode(selisih.atMost(17), ya, chooseCode(selisih.atLeast(19), tidak, td));
    const tanpaTahun = c.tahun_lahir.isBlank().or(c.tanggal_register.isBlank());
    const menurutKelompok = chooseCode(
      kelompok.is('TD'),
      chooseCode(tanpaTahun, td, menurutTahun),
      chooseCode(kelompok.is(...kelompokUsia.groups.ANAK.codes), ya, tidak),
    );
    return {
      kelompok_usia: usia.step(kolomIdentitas.kelompok_usia, [
        [0, 'U00_05'],
        [6, 'U06_12'],
        [13, 'U13_17'],
        [18, 'U18_24'],
        [25, 'U25_44'],
        [45, 'U45_59'],
        [60, 'U60'],
      ]),
      anak: chooseCode(
        usia.isFilled(),
        chooseCode(usia.below(18), ya, tidak),
        chooseCode(kelompok.isBlank(), menurutTahun, menurutKelompok),
      ),
    };
  },
});
