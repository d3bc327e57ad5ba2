import type { FormerName } from '../../kit/code-list.ts';

/**
 * Codes and names that regions bore before they were renamed or given to another province: the last year in which they
 * held, what bears them now, and the law. A former region that was split has several successors, and whoever wrote its
 * name is asked. Codes are written with their dot: without it, `9101` is also a number that BPS gave to another regency.
 */
export const wilayahLama: readonly FormerName[] = [
  ...moved(2022, 'UU 14/2022', {
    '91.01': '93.01',
    '91.16': '93.02',
    '91.17': '93.03',
    '91.18': '93.04',
  }),
  ...moved(2022, 'UU 15/2022', {
    '91.04': '94.01',
    '91.07': '94.02',
    '91.08': '94.03',
    '91.09': '94.04',
    '91.25': '94.05',
    '91.26': '94.06',
    '91.27': '94.07',
    '91.28': '94.08',
  }),
  ...moved(2022, 'UU 16/2022', {
    '91.02': '95.01',
    '91.12': '95.02',
    '91.13': '95.03',
    '91.14': '95.04',
    '91.21': '95.05',
    '91.22': '95.06',
    '91.23': '95.07',
    '91.24': '95.08',
  }),
  ...moved(2022, 'UU 29/2022', {
    '92.01': '96.01',
    '92.04': '96.02',
    '92.05': '96.03',
    '92.09': '96.04',
    '92.10': '96.05',
    '92.71': '96.71',
  }),
  ...moved(2012, 'UU 20/2012', { '64.04': '65.01', '64.10': '65.04', '64.73': '65.71' }),
  renamed(2020, 'PP 14/2020', '12.12', 'Toba Samosir'),
  renamed(2019, 'PP 2/2019', '81.03', 'Maluku Tenggara Barat'),
  renamed(2017, 'PP 61/2017', '76.01', 'Mamuju Utara'),
  {
    // The bare name is that of the city.
    names: ['Kabupaten Pontianak', 'Kab. Pontianak', 'Pemkab Pontianak'],
    codes: ['61.02'],
    until: 2014,
    source: 'PP 58/2014',
  },
  renamed(2007, 'PP 49/2007', '64.01', 'Pasir'),
  {
    names: ['Ujung Pandang', 'Ujungpandang', 'Kota Ujung Pandang', 'Kotamadya Ujung Pandang'],
    codes: ['73.71'],
    until: 1999,
    source: 'PP 86/1999',
  },
  split(2002, 'UU 26/2002', ['91.05', '91.15'], 'Yapen Waropen'),
  split(2002, 'UU 11/2002', ['76.03', '76.04'], 'Polewali Mamasa'),
  split(2002, 'UU 8/2002', ['71.03', '71.04'], 'Sangihe Talaud', 'Kepulauan Sangihe dan Talaud'),
  split(1999, 'UU 47/1999', ['64.02', '64.07', '64.08'], 'Kutai'),
  { names: ['Irian Jaya Barat'], codes: ['92', '96'], until: 2007, source: 'PP 24/2007, UU 29/2022' },
  {
    names: ['Irian Jaya', 'Irian Barat'],
    codes: ['91', '92', '93', '94', '95', '96'],
    until: 2001,
    source: 'UU 21/2001, UU 14/2022, UU 15/2022, UU 16/2022, UU 29/2022',
  },
];

/** What a region bore before, for those who look for it by that. */
export function namaLama(code: string): readonly string[] {
  return wilayahLama.flatMap(({ names, codes }) => (codes.includes(code) ? names : []));
}

function moved(
  until: number,
  source: string,
  codes: Readonly<Record<string, string>>,
): readonly FormerName[] {
  return Object.entries(codes).map(([former, code]) => ({ names: [former], codes: [code], until, source }));
}

function renamed(until: number, source: string, code: string, name: string): FormerName {
  return { names: regency(name), codes: [code], until, source };
}

function split(
  until: number,
  source: string,
  codes: readonly string[],
  ...names: readonly string[]
): FormerName {
  return { names: names.flatMap(regency), codes, until, source };
}

function regency(name: string): readonly string[] {
  return [name, `Kabupaten ${name}`, `Kab. ${name}`, `Pemkab ${name}`];
}
