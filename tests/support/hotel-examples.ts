import type { Entries } from './score-book.ts';

/** The worked examples of the hotel instrument: items in the order of the form, evidence by aspect. */
interface HotelExample {
  readonly hotel: string;
  readonly region: string;
  readonly items: string;
  readonly evidence: string;
  readonly online: 'Ya' | 'Tidak';
}

const ITEMS = [
  ...['K1', 'K2', 'K3', 'K4', 'P1', 'P2', 'P3', 'P4', 'P5', 'W1', 'W2', 'W3', 'W4', 'W5'],
  ...['I1', 'I2', 'I3', 'I4', 'I5', 'L1', 'L2', 'L3', 'T1', 'T2'],
];

const EXAMPLES: readonly HotelExample[] = [
  {
    ...{ hotel: 'H1', region: '31.71', online: 'Ya', evidence: 'DW W OW DO O O' },
    items: '2 3 2 1  1 1 0 2 1  2 1 1 3 2  3 1 2 0 2  3 1 2  1 0',
  },
  {
    ...{ hotel: 'H2', region: '31.72', online: 'Ya', evidence: 'DO DO DO DO DO DO' },
    items: '4 3 3 4  3 4 3 3 4  3 3 4 4 1  4 3 3 3 4  4 3 4  4 3',
  },
  {
    ...{ hotel: 'H3', region: '31.73', online: 'Ya', evidence: 'DO DO DO DO DO DO' },
    items: '4 4 4 3  4 3 4 3 4  3 3 3 4 4  4 3 3 3 3  4 4 3  4 3',
  },
  {
    ...{ hotel: 'H4', region: '31.74', online: 'Tidak', evidence: 'DO DO DO DO DO DO' },
    items: '3 2 2 2  3 3 2 2 3  2 2 2 3 3  3 TB 2 TB 3  3 2 2  TB TB',
  },
  {
    ...{ hotel: 'H5', region: '31.75', online: 'Ya', evidence: 'DO W DO DO DO DO' },
    items: '4 3 3 3  2 2 3 3 3  3 3 3 3 3  3 3 3 3 3  3 3 3  3 3',
  },
];

/** A row of T05 for each worked example. */
export const hotelRows: readonly Entries[] = EXAMPLES.map(rowOf);

/** The rows of some examples, as if the hotels of the others had not been visited. */
export function rowsOfHotels(...hotels: readonly string[]): readonly Entries[] {
  return EXAMPLES.filter(({ hotel }) => hotels.includes(hotel)).map(rowOf);
}

function rowOf({ hotel, region, items, evidence, online }: HotelExample): Entries {
  const [code, number] = [region.replace('.', ''), hotel.slice(1)];
  const scores = items.split(/\s+/);
  const seen = evidence.split(' ');
  return {
    ...{ kode_kunjungan: `KH-${code}-2021-000${number}`, kode_hotel: `HT-${code}-000${number}` },
    ...{ nama_hotel: `Hotel ${number}`, wilayah: region, klasifikasi: 'BINTANG_3' },
    ...{ jumlah_kamar: 100, jumlah_karyawan: 80, menerima_ota: online, jenis_kunjungan: 'PERTAMA' },
    ...{ tanggal_kunjungan: '2021-10-12', tim_instansi: 'DPPPA; DISPAR; DINSOS' },
    ...{ responden_jabatan: 'GM', insiden_12bln: 'TIDAK', insiden_24bln: 'TIDAK' },
    ...Object.fromEntries(ITEMS.map((item, i) => [`sk_${item}`, scores[i] ?? ''])),
    ...Object.fromEntries(seen.map((codes, i) => [`bk_A${i + 1}`, [...codes].join('; ')])),
  };
}
