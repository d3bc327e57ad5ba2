import { defineIndicator } from '../../kit/indicator.ts';
import { satuan } from './satuan.ts';

export const indikatorPelaporan = [
  defineIndicator({
    id: 'IND-59',
    name: { id: 'Tingkat pelaporan', en: 'Rate of reporting' },
    definition: {
      id: 'Formulir wajib yang dinyatakan ADA atau NIHIL pada sampul, dari formulir yang jatuh tempo bagi pengirimnya.',
      en: 'Due forms that covers declare as having data or nil, of the forms due for their senders.',
    },
    unit: satuan.persen,
    direction: 'higher',
    sources: [],
    by: ['w', 'Tnn'],
    figure: { kind: 'submissions', of: 'reported' },
    origin: 'doc 000 F; WHO DQR',
    examples: ['G-28', 'G-29'],
  }),
  defineIndicator({
    id: 'IND-60',
    name: { id: 'Skor mutu data rata-rata', en: 'Mean data quality score' },
    definition: {
      id: 'Rata-rata skor mutu data buku kerja yang dikirim; menurut formulir: buku kerja yang menyatakannya ADA atau NIHIL.',
      en: 'The mean data quality score of the workbooks sent; by form: of those that declare it as having data or nil.',
    },
    unit: satuan.nilai,
    direction: 'higher',
    sources: [],
    by: ['w', 'Tnn'],
    figure: { kind: 'submissions', of: 'quality' },
    origin: 'WHO DQR; doc 004 butir 1d',
  }),
];
