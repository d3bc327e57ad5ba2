import { wilayah } from '../../katalog/daftar-kode/wilayah.ts';
import type { Text } from '../../locale/text.ts';

const regionName = (code: string): string => wilayah.codes.find((one) => one.code === code)?.label.id ?? code;

const STAYING: Text = {
  id: 'Baris T01 sampai T04 tetap di kabupaten/kota dan tidak dibawa ke atas; ke atas hanya Paket Rekap dan baris T05 sampai T11.',
  en: 'Rows of T01 to T04 stay in the regency and are not taken up; only the indicator package and rows of T05 to T11 are.',
};

/** Why a file is refused, or what is to be said of one that is merged. */
export const refusals = {
  nothing: {
    id: 'Berkas ini tidak menyebut wilayah dan periodenya.',
    en: 'This file does not say its region and period.',
  },
  reportInRegency: {
    id: 'Ini laporan atau Paket Rekap, bukan kiriman instansi. Di kabupaten/kota yang digabung adalah buku kerjanya.',
    en: 'This is a report or an indicator package and not the submission of an agency. In a regency the workbooks are merged.',
  },
  mergedAlready: {
    id: 'Ini hasil penggabungan, bukan kiriman instansi; barisnya sudah ada di kiriman aslinya.',
    en: 'This is the outcome of a consolidation and not a submission; its rows are in the submissions themselves.',
  },
  staying: STAYING,
  otherRegion: (own: string, wanted: string): Text => ({
    id: `Wilayahnya ${regionName(own)} (${own}), sedangkan yang digabung ${regionName(wanted)} (${wanted}).`,
    en: `It is from ${regionName(own)} (${own}), while ${regionName(wanted)} (${wanted}) is being merged.`,
  }),
  otherPackage: (own: string, cover: string): Text => ({
    id: `Paket Rekap di dalamnya untuk ${regionName(own)} (${own}), sedangkan sampulnya ${regionName(cover)} (${cover}). Minta pengirim membuat laporannya lagi.`,
    en: `The package in it is of ${regionName(own)} (${own}), while its cover says ${regionName(cover)} (${cover}). Ask the sender to make the report anew.`,
  }),
  otherPeriod: (own: string, wanted: string): Text => ({
    id: `Periodenya ${own}, sedangkan yang digabung ${wanted}.`,
    en: `Its period is ${own}, while ${wanted} is being merged.`,
  }),
  stretch: (own: string): Text => ({
    id: `Paket Rekap di dalamnya untuk rentang ${own}, bukan satu periode, sehingga tidak dapat dijumlahkan. Minta pengirim membuat laporan untuk satu bulan, triwulan, semester, atau tahun saja, lalu mengirim laporan itu.`,
    en: `The package in it is of the stretch ${own} and not of one period, so that it cannot be added up. Ask the sender for a report of one month, quarter, half-year or year alone.`,
  }),
  older: (version: number, newest: number): Text => ({
    id: `Versi ${version} sudah diganti oleh versi ${newest} yang juga ada di folder ini.`,
    en: `Version ${version} was replaced by version ${newest}, which is in this folder too.`,
  }),
  earlier: (later: string): Text => ({
    id: `Ini salinan sebelumnya dari kiriman yang sama; yang terakhir adalah ${later}.`,
    en: `This is an earlier copy of the same submission; the latest is ${later}.`,
  }),
  unsent: (version: number, sent: number): Text => ({
    id: `Versi ${version} belum dikirim; yang dipakai versi ${sent}, yang sudah dikirim.`,
    en: `Version ${version} was not sent yet; version ${sent} counts, which was.`,
  }),
  twice: (other: string): Text => ({
    id: `Isinya sama dengan ${other}; diambil satu kali saja.`,
    en: `It holds the same as ${other}, and is taken once only.`,
  }),
  conflict: (version: number, others: string): Text => ({
    id: `Versi ${version} dari instansi ini ada lebih dari satu dan isinya berbeda (${others}). Tanyakan kepada pengirim mana yang benar.`,
    en: `There is more than one version ${version} of this agency, and they differ (${others}). Ask the sender which one is right.`,
  }),
  packages: (others: string): Text => ({
    id: `Paket Rekap wilayah ini ada lebih dari satu dan isinya berbeda (${others}). Pakai hanya yang terakhir.`,
    en: `There is more than one package of this region, and they differ (${others}). Use only the latest.`,
  }),
  identities: (count: number): Text => ({
    id: `${count} baris memuat identitas orang dan ditolak.`,
    en: `${count} rows tell who somebody is and were refused.`,
  }),
  errors: (count: number): Text => ({
    id: `Pemeriksaan menemukan ${count} galat; barisnya tetap digabung apa adanya.`,
    en: `The check found ${count} errors; the rows were merged as they are.`,
  }),
} as const;
