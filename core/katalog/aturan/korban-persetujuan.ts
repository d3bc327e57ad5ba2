import { allOf, anyOf } from '../../kit/expression/language.ts';
import { defineRules } from '../../kit/rule.ts';
import { korban } from '../templat/korban.ts';

/** What a victim's consent can mean, and where they come from (VR-18 to VR-22). */
export const aturanPersetujuan = defineRules(korban, (c, rule) => [
  rule('VR-18', {
    severity: 'error',
    fails: allOf(c.anak.is('YA'), c.persetujuan.is('ADA', 'TIDAK_ADA')),
    message: {
      id: 'Persetujuan korban anak tidak relevan.',
      en: 'The consent of a victim who is a child is irrelevant.',
    },
    remedy: {
      id: 'Pilih "Tidak relevan" (Pasal 26 UU 21/2007).',
      en: 'Choose "Irrelevant" (UU 21/2007, article 26).',
    },
    source: 'UU 21/2007 Pasal 26',
  }),
  rule('VR-19', {
    severity: 'warning',
    fails: allOf(c.status_korban.is('BUKAN_TPPO'), c.persetujuan.is('ADA')),
    message: {
      id: 'Persetujuan korban bukan alasan untuk meniadakan TPPO.',
      en: "A victim's consent does not mean that there was no trafficking.",
    },
    remedy: { id: 'Tinjau kembali status korban.', en: 'Review the victim status.' },
    source: 'UU 21/2007 Pasal 26',
  }),
  rule('VR-20', {
    severity: 'error',
    fails: allOf(c.anak.is('YA'), c.persetujuan_data.is('KORBAN')),
    message: {
      id: 'Persetujuan data korban anak diberikan melalui wali.',
      en: 'A guardian consents to the data of a victim who is a child.',
    },
    remedy: {
      id: 'Pilih persetujuan orang tua atau wali, atau dasar hukum pelayanan.',
      en: "Choose the guardian's consent, or the legal basis.",
    },
    source: 'UU 27/2022 Pasal 4',
  }),
  rule('VR-21', {
    severity: 'error',
    fails: anyOf(
      allOf(c.kewarganegaraan.is('WNI'), c.negara_asal.isNot('ID')),
      allOf(c.kewarganegaraan.is('WNA'), c.negara_asal.is('ID')),
    ),
    message: {
      id: 'Kewarganegaraan dan negara asal tidak cocok.',
      en: 'The citizenship and the country of origin do not agree.',
    },
    remedy: { id: 'Perbaiki salah satunya.', en: 'Correct one of them.' },
    source: 'Rancangan sendiri',
  }),
  rule('VR-22', {
    severity: 'error',
    fails: allOf(c.kewarganegaraan.is('WNA'), c.wilayah_asal.isNot('TD')),
    message: {
      id: 'Korban WNA tidak memakai wilayah asal di Indonesia.',
      en: 'A foreign victim has no region of origin in Indonesia.',
    },
    remedy: { id: 'Kosongkan wilayah asal.', en: 'Clear the region of origin.' },
    source: 'Rancangan sendiri',
  }),
]);
