import { allOf, anyOf } from '../../kit/expression/language.ts';
import { defineRules } from '../../kit/rule.ts';
import { rencanaAksi } from '../templat/rencana-aksi.ts';

/** The targets of an action, for the year and for its quarters (VR-53, and VF-09 of the target). */
export const aturanTarget = defineRules(rencanaAksi, (c, rule) => {
  const [tw1, tw2, tw3, tw4] = [c.target_tw1, c.target_tw2, c.target_tw3, c.target_tw4];
  return [
    // The field rule of this name allows 0, which is a target only where less is better.
    rule('VF-09', {
      severity: 'error',
      fails: allOf(c.target.equals(0), c.arah_target.is('NAIK')),
      message: {
        id: 'Target harus lebih dari 0 bila makin besar makin baik.',
        en: 'The target must be more than 0 where higher is better.',
      },
      remedy: { id: 'Periksa target atau arahnya.', en: 'Check the target or its direction.' },
      source: 'Rancangan sendiri',
    }),
    rule.each('VR-53', {
      when: {
        id: 'Arah target naik, tetapi target triwulan menurun, atau target triwulan IV bukan target tahun.',
        en: 'The target is to rise, but a quarterly target falls, or that of quarter IV is not the target of the year.',
      },
      severity: 'error',
      cases: [
        {
          // A fourth quarter that is not the target itself is for the other case.
          fails: allOf(
            anyOf(
              tw1.above(tw2),
              tw1.above(tw3),
              tw2.above(tw3),
              allOf(anyOf(tw1.above(tw4), tw2.above(tw4), tw3.above(tw4)), tw4.equals(c.target)),
            ),
            c.arah_target.is('NAIK'),
          ),
          say: {
            sebab: {
              id: 'target satu triwulan lebih kecil dari triwulan sebelumnya',
              en: 'one quarter has a lower target than the quarter before',
            },
          },
        },
        {
          fails: tw4.differs(c.target),
          say: {
            sebab: {
              id: 'target TW IV tidak sama dengan target tahun',
              en: 'the target of quarter IV is not that of the year',
            },
          },
        },
      ],
      message: {
        id: 'Target triwulan harus kumulatif sampai target tahun ({target}), tetapi {sebab}.',
        en: 'Quarterly targets must add up to that of the year ({target}), but {sebab}.',
      },
      remedy: { id: 'Perbaiki target triwulan.', en: 'Correct the quarterly targets.' },
      source: 'Rancangan sendiri',
    }),
  ];
});
