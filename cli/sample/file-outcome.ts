import type { Stages } from './file-stages.ts';
import { fileLabel as label } from './labels.ts';
import { odds, type Random } from './random.ts';
import type { Row } from './rows.ts';

const verdicts = odds({ PIDANA: 92, BEBAS: 4, LEPAS: 2, TIDAK_DITERIMA: 2 });
const requests = odds({ YA: 52, TIDAK: 40, TD: 8 });
const RUPIAH = 500_000;

/** Verdict and restitution of a file with the given number of suspects. */
export function outcomeOf({ days }: Stages, suspects: number, random: Random): Row {
  const verdict = days.tgl_putusan === null ? null : random.weighted<string>(verdicts);
  const convicted = verdict === 'PIDANA';
  const requested = random.weighted<string>(requests);
  return {
    jenis_putusan: verdict === null ? null : label('jenis_putusan', verdict),
    jml_terpidana: convicted ? random.integer(1, suspects) : null,
    pidana_bulan_rerata: convicted ? random.integer(72, 200) / 2 : null,
    restitusi_dimohon: label('restitusi_dimohon', requested),
    ...restitutionOf(days, requested === 'YA', convicted, random),
  };
}

/** Each amount is at most the one before it (VR-38). */
function restitutionOf(days: Stages['days'], requested: boolean, convicted: boolean, random: Random): Row {
  const assessed = requested && days.tgl_tahap1 !== null ? random.integer(20, 300) * RUPIAH : null;
  const demanded = days.tgl_limpah_pn === null ? null : part(assessed, 0.8, random);
  const awarded = convicted ? part(demanded, 0.6, random) : null;
  return {
    restitusi_dinilai: assessed,
    restitusi_dituntut: demanded,
    restitusi_diputus: awarded,
    restitusi_dibayar: days.tgl_inkracht === null ? null : part(awarded, 0, random),
  };
}

/** From the given share up to the whole of an amount. */
function part(amount: number | null, least: number, random: Random): number | null {
  if (amount === null) return null;
  return Math.floor((amount * (least + random.fraction() * (1 - least))) / RUPIAH) * RUPIAH;
}
