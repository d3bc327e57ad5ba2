import { allOf, exists, not, related, total, totalSum } from '../../kit/expression/language.ts';
import { defineRules } from '../../kit/rule.ts';
import { kegiatan } from '../templat/kegiatan.ts';
import { kelembagaan } from '../templat/kelembagaan.ts';
import { tahun } from '../templat/parameter.ts';
import { rencanaAksi } from '../templat/rencana-aksi.ts';
import { kodeTahunLalu } from './kode-lama.ts';

const kegiatanTertaut = defineRules(kegiatan, (c, rule) => {
  const sdm = totalSum(
    kelembagaan,
    (anggota) => anggota.jml_sdm,
    (anggota) => anggota.tahun.equals(tahun),
  );
  const banyak = total(kegiatan, (k) => k.tanggal_mulai.year().equals(tahun));
  const peserta = totalSum(
    kegiatan,
    (k) => k.peserta_asn_gt,
    (k) => allOf(k.tanggal_mulai.year().equals(tahun), k.peserta_asn_gt.isFilled()),
  );
  return [
    rule('VS-16', {
      severity: 'error',
      fails: not(exists(rencanaAksi, 'kode_aksi', c.kode_aksi)),
      cannotTellWhen: kodeTahunLalu(c.kode_aksi),
      message: { id: 'Aksi {kode_aksi} tidak ada di T07.', en: 'The action {kode_aksi} is not in T07.' },
      remedy: {
        id: 'Tambahkan aksinya, atau perbaiki kodenya.',
        en: 'Add the action, or correct the code.',
      },
      source: 'Rancangan sendiri',
    }),
    // Where the sums of a year do not fit, at least one activity exceeds the staff by itself: it is the one that is named.
    rule('VS-22', {
      when: {
        id: 'Peserta ASN anggota gugus tugas setahun lebih banyak daripada SDM seluruh anggota kali banyaknya kegiatan.',
        en: 'The civil servants of members trained in a year are more than the staff of all members times the number of activities.',
      },
      severity: 'warning',
      fails: allOf(
        c.peserta_asn_gt.above(sdm),
        c.tanggal_mulai.year().equals(tahun),
        peserta.above(sdm.times(banyak)),
        sdm.above(0),
      ),
      say: { sdm },
      message: {
        id: 'Peserta ASN anggota GT ({peserta_asn_gt}) melebihi SDM seluruh anggota di T08 ({sdm}).',
        en: 'More civil servants of the task force took part ({peserta_asn_gt}) than all its members have staff in T08 ({sdm}).',
      },
      remedy: {
        id: 'Periksa jumlah peserta ASN, atau SDM anggota di T08.',
        en: 'Check the number of these participants, or the staff of the members in T08.',
      },
      source: 'Rancangan sendiri',
    }),
  ];
});

const aksiTertaut = defineRules(rencanaAksi, (c, rule) => {
  const tercatat = related(kegiatan, 'kode_aksi', c.kode_aksi);
  return [
    rule('VS-17', {
      when: {
        id: 'Satuan aksi adalah kegiatan, tetapi realisasinya berbeda dari banyaknya kegiatan di T06 dengan kode aksi itu.',
        en: 'The unit of an action is activities, but its actual number is not that of the activities in T06 with its code.',
      },
      severity: 'warning',
      fails: allOf(c.realisasi.differs(tercatat), c.satuan.is('KEGIATAN')),
      say: { tercatat },
      message: {
        id: 'Realisasi {realisasi} kegiatan berbeda dari yang tercatat di T06 ({tercatat}).',
        en: 'The actual number of activities, {realisasi}, is not the number on record in T06 ({tercatat}).',
      },
      remedy: {
        id: 'Samakan realisasi dengan kegiatan yang tercatat untuk aksi ini.',
        en: 'Make it agree with the activities on record for this action.',
      },
      source: 'Rancangan sendiri',
    }),
  ];
});

/** What activities and actions say of one another, and of the members' staff (VS-16, VS-17, VS-22). */
export const aturanTautanKegiatan = [...kegiatanTertaut, ...aksiTertaut];
