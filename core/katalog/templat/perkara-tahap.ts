import { allOf, anyOf, chooseCode, codeOf, type Row } from '../../kit/expression/language.ts';
import type { Dated, Truth } from '../../kit/expression/operands.ts';
import { dalamPeriode } from './parameter.ts';
import type { kolomPutusan } from './perkara-kolom-putusan.ts';
import { kolomRestitusi } from './perkara-kolom-restitusi.ts';
import type { kolomTahap } from './perkara-kolom-tahap.ts';

type Berkas = Row<typeof kolomTahap & typeof kolomPutusan & typeof kolomRestitusi>;

const { status_perkara: tahap } = kolomRestitusi;

/** The last stage with a date (specification §3.2, CL_TAHAP); cannot tell without a police report. */
export function tahapTerakhir(c: Berkas) {
  const dikembalikan = allOf(
    c.tgl_p19_terakhir.isFilled(),
    c.tgl_tahap1.isFilled(),
    c.tgl_p19_terakhir.after(c.tgl_tahap1),
  );
  const tercapai = [
    [c.tgl_inkracht.isFilled(), 'T90_INKRACHT'],
    [c.tgl_putusan.isFilled(), 'T80_PUTUS'],
    [c.tgl_limpah_pn.isFilled(), 'T70_TUNTUT'],
    [c.tgl_tahap2.isFilled(), 'T60_TAHAP2'],
    [c.tgl_p21.isFilled(), 'T50_P21'],
    [dikembalikan, 'T45_P19'],
    [c.tgl_tahap1.isFilled(), 'T40_TAHAP1'],
    [c.tgl_penyidikan.isFilled(), 'T30_SIDIK'],
    [c.tgl_penyelidikan.isFilled(), 'T20_LIDIK'],
  ] as const;
  const dilaporkan = c.tgl_laporan_polisi.year().step(tahap, [[1, 'T10_LAPORAN']]);
  const berjalan = tercapai.reduceRight(
    (sebelumnya, [syarat, kode]) => chooseCode(syarat, codeOf(tahap, kode), sebelumnya),
    dilaporkan,
  );
  return chooseCode(dihentikan(c), codeOf(tahap, 'T99_HENTI'), berjalan);
}

/** Whether any stage of a file was reached in what T04 reports now (specification §5.1: by the date of the stage). */
export function adaTahapDalamPeriode(c: Berkas) {
  return adaTahap(c, (hari) => dalamPeriode('T04', hari));
}

/** Whether the day of any stage is one that counts. */
export function adaTahap(c: Berkas, dihitung: (hari: Dated) => Truth) {
  const [laporan, ...berikutnya] = semuaTahap(c);
  return anyOf(
    dihitung(laporan),
    ...berikutnya.map((hari) => allOf(hari.isFilled(), dihitung(hari))),
    allOf(c.tgl_henti.isFilled(), dihitung(c.tgl_henti)),
  );
}

/** Stages in their order; whether a file came so far, also when it was stopped later. */
export function mencapai(c: Berkas, tahapan: 'penyidikan' | 'tahap1' | 'p21' | 'limpah_pn' | 'putusan') {
  const [, , penyidikan, tahap1, p19, p21, tahap2, limpah, putusan, inkracht] = semuaTahap(c);
  const sejak = {
    penyidikan: [penyidikan, tahap1, p19, p21, tahap2, limpah, putusan, inkracht],
    tahap1: [tahap1, p19, p21, tahap2, limpah, putusan, inkracht],
    p21: [p21, tahap2, limpah, putusan, inkracht],
    limpah_pn: [limpah, putusan, inkracht],
    putusan: [putusan, inkracht],
  };
  return anyOf(...sejak[tahapan].map((hari) => hari.isFilled()));
}

/** Stopped, and nothing has happened on that day or since. */
function dihentikan(c: Berkas) {
  return allOf(
    c.tgl_henti.isFilled(),
    ...semuaTahap(c).map((hari) => anyOf(hari.isBlank(), c.tgl_henti.after(hari))),
  );
}

/** The days of all stages but the stop; the police report comes first. */
function semuaTahap(c: Berkas) {
  return [
    c.tgl_laporan_polisi,
    c.tgl_penyelidikan,
    c.tgl_penyidikan,
    c.tgl_tahap1,
    c.tgl_p19_terakhir,
    c.tgl_p21,
    c.tgl_tahap2,
    c.tgl_limpah_pn,
    c.tgl_putusan,
    c.tgl_inkracht,
  ] as const;
}
