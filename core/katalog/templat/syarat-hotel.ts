import { allOf, anyOf, chooseText, type Row, scoreOf } from '../../kit/expression/language.ts';
import type { Cell, Textual, Truth } from '../../kit/expression/operands.ts';
import { ambangKo } from '../instrumen/angka-hotel.ts';
import type { AspekHotel } from './aspek-hotel.ts';
import type { buktiHotel, butirHotel } from './instrumen-hotel.ts';
import type { kolomHasil } from './monev-hotel-kolom-hasil.ts';
import type { kolomKunjungan } from './monev-hotel-kolom-kunjungan.ts';

/** What the scoring of a visit reads: its answers, its evidence, and what is computed before. */
export type Kunjungan = Row<
  typeof kolomKunjungan & typeof butirHotel & typeof buktiHotel & typeof kolomHasil
>;

/** Whether an item scores so low that it breaks a critical condition. */
export function rendah(butir: Cell): Truth {
  return scoreOf(butir).atMost(ambangKo);
}

/** The critical conditions: a critical item scores too low, or a proven incident in the last 12 months. */
export function melanggarSyaratKritis(c: Kunjungan): Truth {
  return anyOf(rendah(c.sk_W5), rendah(c.sk_I1), c.insiden_12bln.is('YA'));
}

/** The critical conditions that a visit breaks for certain: `W5, INSIDEN`; blank where there are none. */
export function alasanKo(c: Kunjungan): Textual {
  const ada = (sel: Cell, syarat: Truth): Truth => allOf(sel.isFilled(), syarat);
  const w5 = ada(c.sk_W5, rendah(c.sk_W5));
  const i1 = ada(c.sk_I1, rendah(c.sk_I1));
  const insiden = ada(c.insiden_12bln, c.insiden_12bln.is('YA'));
  const dengan = (butir: string): Textual =>
    chooseText(insiden, [butir, 'INSIDEN'].filter((kata) => kata !== '').join(', '), butir);
  return chooseText(
    w5,
    chooseText(i1, dengan('W5, I1'), dengan('W5')),
    chooseText(i1, dengan('I1'), dengan('')),
  );
}

/** Items that do not apply are left out; of an aspect without any other there is no score. */
export function tidakBerlaku(aspek: AspekHotel): Truth {
  return allOf(...aspek.butir.map(({ nilai }) => nilai.is('TB')));
}
