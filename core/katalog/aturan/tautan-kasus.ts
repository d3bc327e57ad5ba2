import { allOf, exists, lookupLatest, not, related } from '../../kit/expression/language.ts';
import { defineRules, otherRows } from '../../kit/rule.ts';
import { kasus } from '../templat/kasus.ts';
import { korban } from '../templat/korban.ts';
import { monevHotel } from '../templat/monev-hotel.ts';
import { dataPerTanggal } from '../templat/parameter.ts';
import { perkara } from '../templat/perkara.ts';
import { kodeGanda } from './kode-ganda.ts';

const kasusKorban = defineRules(kasus, (c, rule) => {
  const dipakai = related(kasus, 'kode_kasus', c.kode_kasus);
  const barisKorban = related(korban, 'kode_kasus', c.kode_kasus);
  return [
    rule('VX-01', {
      ...kodeGanda,
      fails: dipakai.above(1),
      say: { kode: c.kode_kasus, n: dipakai, baris: otherRows(dipakai) },
    }),
    // The field rule of this name allows 0 for cases that are not trafficking; with rows in T02 it is VS-02 that speaks.
    rule('VF-09', {
      severity: 'error',
      fails: allOf(c.jumlah_korban.equals(0), c.status_kasus.isNot('BUKAN_TPPO'), barisKorban.equals(0)),
      message: {
        id: 'Jumlah korban 0 hanya untuk kasus yang bukan TPPO.',
        en: 'Only a case that is not trafficking has 0 victims.',
      },
      remedy: {
        id: 'Isi jumlah korban dan barisnya di T02, atau perbaiki status kasus.',
        en: 'Fill in the number of victims and their rows in T02, or correct the status.',
      },
      source: 'Rancangan sendiri',
    }),
    rule('VS-02', {
      severity: 'error',
      fails: allOf(c.status_kasus.isNot('BUKAN_TPPO'), c.jumlah_korban.differs(barisKorban)),
      say: { baris: barisKorban },
      message: {
        id: 'Jumlah korban {jumlah_korban} tidak sama dengan banyaknya baris di T02 ({baris}).',
        en: 'The number of victims, {jumlah_korban}, is not the number of rows in T02 ({baris}).',
      },
      remedy: { id: 'Lengkapi T02, atau ubah jumlahnya.', en: 'Complete T02, or change the number.' },
      source: 'Rancangan sendiri',
    }),
  ];
});

/** Days for which an incident counts as one of the last 12 months. */
const SETAHUN = 365;

const kasusPerkara = defineRules(kasus, (c, rule) => {
  const hari = dataPerTanggal.daysAfter(c.tanggal_identifikasi);
  const putusan = { by: 'tgl_putusan' } as const;
  const tanggalPutusan = lookupLatest(perkara, 'kode_kasus', c.kode_kasus, {
    ...putusan,
    value: 'tgl_putusan',
  });
  const jenisPutusan = lookupLatest(perkara, 'kode_kasus', c.kode_kasus, {
    ...putusan,
    value: 'jenis_putusan',
  });
  const kunjungan = { by: 'tanggal_kunjungan' } as const;
  const tanggalKunjungan = lookupLatest(monevHotel, 'kode_hotel', c.kode_hotel, {
    ...kunjungan,
    value: 'tanggal_kunjungan',
  });
  const insiden = lookupLatest(monevHotel, 'kode_hotel', c.kode_hotel, {
    ...kunjungan,
    value: 'insiden_12bln',
  });
  return [
    rule('VS-11', {
      severity: 'warning',
      fails: allOf(
        c.status_kasus.is('TERVERIFIKASI'),
        not(exists(perkara, 'kode_kasus', c.kode_kasus)),
        hari.above(30),
      ),
      say: { hari },
      message: {
        id: 'Kasus sudah {hari} hari terverifikasi, tetapi belum ada data penegakan hukumnya.',
        en: 'The case was confirmed {hari} days ago and has no law enforcement data yet.',
      },
      remedy: {
        id: 'Tanyakan kepada kepolisian, lalu catat perkaranya di T04.',
        en: 'Ask the police, then enter the file in T04.',
      },
      source: 'Rancangan sendiri',
    }),
    // A conviction proves an incident; a visit more than a year later may rightly know of none in the last 12 months.
    rule('VS-12', {
      when: {
        id: 'Kasus terverifikasi terjadi di sebuah hotel dan berakhir dengan putusan pidana, tetapi kunjungan terakhir ke hotel itu sesudah putusan menilai tidak ada insiden.',
        en: 'A confirmed case at a hotel ended with a conviction, but the latest visit to the hotel after it says that there was no incident.',
      },
      severity: 'warning',
      fails: allOf(
        c.status_kasus.is('TERVERIFIKASI'),
        insiden.is('TIDAK'),
        jenisPutusan.is('PIDANA'),
        tanggalKunjungan.after(tanggalPutusan),
        tanggalKunjungan.daysAfter(tanggalPutusan).atMost(SETAHUN),
      ),
      message: {
        id: 'Sudah ada putusan pidana atas kasus di hotel ini, tetapi kunjungan terakhir menilai tidak ada insiden.',
        en: 'There is a conviction for this case at the hotel, but the latest visit says that there was no incident.',
      },
      remedy: {
        id: 'Tinjau isian insiden hotel itu di T05.',
        en: "Review the hotel's incident entries in T05.",
      },
      source: 'Rancangan sendiri',
    }),
  ];
});

/** What a case says together with its victims, its criminal files and its hotel (VS-02, VS-11, VS-12). */
export const aturanTautanKasus = [...kasusKorban, ...kasusPerkara];
