import type { CodeSpec } from '../../kit/code-list.ts';

/** What lists call the choice of an officer who does not know. */
export const tidakDiketahui: CodeSpec = [
  'Tidak diketahui',
  'Unknown',
  'Tdk diketahui',
  'Tak diketahui',
  'Belum diketahui',
  'Blm diketahui',
  'Tidak tahu',
  'Tdk tahu',
];

/** What lists call everything that they do not name. */
export const lainnya: CodeSpec = [
  'Lainnya',
  'Other',
  'Lain lain',
  'Lain2',
  'Dan lain lain',
  'Yang lain',
  'Dll',
  'Others',
];
