import { allOf, not, type Row } from '../../kit/expression/language.ts';
import type { Truth } from '../../kit/expression/operands.ts';
import { narrowed } from '../../kit/measure.ts';
import type { HotelRecommendation } from '../../kit/recommendation.ts';
import { wilayahAtauNegara } from '../daftar-kode/wilayah-atau-negara.ts';
import { kasusTerlapor } from '../indikator/kasus.ts';
import { kasus } from '../templat/kasus.ts';

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

/** When each recommendation of hotel monitoring is made (specification §6.1); any of its reasons is enough. */
export const rekomendasiHotel: readonly HotelRecommendation[] = [
  {
    id: 'REK_A',
    when: [
      { kind: 'finding', finding: 'A', least: 25 },
      { kind: 'finding', finding: 'B', least: 25 },
      { kind: 'aspect', aspect: 'A6', below: 55 },
    ],
  },
  { id: 'REK_B', when: [{ kind: 'aspect', aspect: 'A5', below: 70 }] },
  {
    id: 'REK_C',
    when: [
      { kind: 'spread', finding: 'C', least: 2 },
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
  { id: 'REK_D', when: [{ kind: 'award', least: 1 }] },
  {
    id: 'REK_E',
    when: [
      { kind: 'aspect', aspect: 'A2', below: 70 },
      { kind: 'indicator', indicator: 'IND-47', below: 80 },
    ],
  },
  {
    id: 'REK_F',
    when: [
      { kind: 'indicator', indicator: 'IND-54', below: 80 },
      { kind: 'indicator', indicator: 'IND-59', below: 80 },
      { kind: 'indicator', indicator: 'IND-60', below: 70 },
    ],
  },
];
