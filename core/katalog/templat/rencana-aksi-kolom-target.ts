import { decimal, derived } from '../../kit/column.ts';

/** What an action is to reach, and what it has reached. */
export const kolomTarget = {
  baseline: decimal({
    label: { id: 'Nilai Awal', en: 'Baseline' },
    help: { id: 'Nilai sebelum aksi.', en: 'The figure before the action.' },
    example: '3',
    required: false,
    privacy: 'public',
    headers: ['Capaian Awal'],
    min: 0,
  }),
  target: decimal({
    label: { id: 'Target', en: 'Target' },
    help: { id: 'Target akhir tahun.', en: 'The target for the end of the year.' },
    example: '8',
    required: true,
    privacy: 'public',
    headers: ['Target Tahunan'],
    min: 0,
  }),
  target_tw1: decimal({
    label: { id: 'Target TW I (kumulatif)', en: 'Cumulative target, quarter 1' },
    help: {
      id: 'Target kumulatif per triwulan.',
      en: 'The target up to the end of the quarter, counted from the start of the year.',
    },
    example: '2',
    required: false,
    privacy: 'public',
    headers: ['Target TW I', 'TW I', 'Target TW 1', 'TW 1'],
    min: 0,
  }),
  target_tw2: decimal({
    label: { id: 'Target TW II (kumulatif)', en: 'Cumulative target, quarter 2' },
    help: {
      id: 'Target kumulatif per triwulan.',
      en: 'The target up to the end of the quarter, counted from the start of the year.',
    },
    example: '4',
    required: false,
    privacy: 'public',
    headers: ['Target TW II', 'TW II', 'Target TW 2', 'TW 2'],
    min: 0,
  }),
  target_tw3: decimal({
    label: { id: 'Target TW III (kumulatif)', en: 'Cumulative target, quarter 3' },
    help: {
      id: 'Target kumulatif per triwulan.',
      en: 'The target up to the end of the quarter, counted from the start of the year.',
    },
    example: '6',
    required: false,
    privacy: 'public',
    headers: ['Target TW III', 'TW III', 'Target TW 3', 'TW 3'],
    min: 0,
  }),
  target_tw4: decimal({
    label: { id: 'Target TW IV (kumulatif)', en: 'Cumulative target, quarter 4' },
    help: {
      id: 'Target kumulatif per triwulan.',
      en: 'The target up to the end of the quarter, counted from the start of the year.',
    },
    example: '8',
    required: false,
    privacy: 'public',
    headers: ['Target TW IV', 'TW IV', 'Target TW 4', 'TW 4'],
    min: 0,
  }),
  realisasi: decimal({
    label: { id: 'Realisasi (kumulatif)', en: 'Actual (cumulative)' },
    help: { id: 'Capaian sampai akhir periode.', en: 'What was achieved up to the end of the period.' },
    example: '6',
    required: true,
    privacy: 'public',
    headers: ['Realisasi Target'],
    min: 0,
  }),
  capaian_persen: derived(
    decimal({
      label: { id: 'Capaian (%)', en: 'Achievement' },
      help: { id: 'Terisi otomatis.', en: 'Filled in automatically.' },
      example: '75,00',
      required: false,
      privacy: 'public',
    }),
  ),
};
