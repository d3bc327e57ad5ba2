import { allOf, not, type Row } from '../../kit/expression/language.ts';
import type { Truth } from '../../kit/expression/operands.ts';
import { narrowed } from '../../kit/measure.ts';
import type { HotelRecommendation } from '../../kit/recommendation.ts';
import { wilayahAtauNegara } from '../daftar-kode/wilayah-atau-negara.ts';
import { kasusTerlapor } from '../indikator/kasus.ts';
import { kasus } from '../templat/kasus.ts';
import type { KunciRekomendasi } from './angka.ts';

const KABKOTA = wilayahAtauNegara.groups.KABKOTA.codes;

/** Cases in which victims were recruited in one regency or city and exploited in another. */
const antarwilayah = narrowed(
  kasusTerlapor,
  kasus,
  (c: Row<typeof kasus.columns>): Truth =>
    allOf(
      c.wilayah_perekrutan.is(...KABKOTA),
      c.wilayah_eksploitasi.is(...KABKOTA),
      not(c.wilayah_perekrutan.sameAs(c.wilayah_eksploitasi)),
    ),
);

/** A key that the settings know. */
const kunci = (satu: KunciRekomendasi): string => satu;

/** When each recommendation of hotel monitoring is made (specification §6.1); any of its reasons is enough. */
export const rekomendasiHotel: readonly HotelRecommendation[] = [
  {
    id: 'REK_A',
    when: [
      { kind: 'finding', finding: 'A', least: kunci('ambang_rek_A_temuan_A') },
      { kind: 'finding', finding: 'B', least: kunci('ambang_rek_A_temuan_B') },
      { kind: 'aspect', aspect: 'A6', below: kunci('ambang_rek_A_aspek_A6') },
    ],
  },
  { id: 'REK_B', when: [{ kind: 'aspect', aspect: 'A5', below: kunci('ambang_rek_B_aspek_A5') }] },
  {
    id: 'REK_C',
    when: [
      { kind: 'spread', finding: 'C', least: kunci('ambang_rek_C_wilayah') },
      {
        kind: 'rows',
        measure: antarwilayah,
        label: {
          id: 'kasus dengan kabupaten/kota perekrutan dan eksploitasi yang berbeda',
          en: 'cases with recruitment and exploitation in different regencies or cities',
        },
      },
    ],
  },
  { id: 'REK_D', when: [{ kind: 'award', least: kunci('ambang_rek_D_hotel') }] },
  {
    id: 'REK_E',
    when: [
      { kind: 'aspect', aspect: 'A2', below: kunci('ambang_rek_E_aspek_A2') },
      { kind: 'indicator', indicator: 'IND-47', below: kunci('ambang_rek_E_IND47') },
    ],
  },
  {
    id: 'REK_F',
    when: [
      { kind: 'indicator', indicator: 'IND-54', below: kunci('ambang_rek_F_IND54') },
      { kind: 'indicator', indicator: 'IND-59', below: kunci('ambang_rek_F_IND59') },
      { kind: 'indicator', indicator: 'IND-60', below: kunci('ambang_rek_F_IND60') },
    ],
  },
];
