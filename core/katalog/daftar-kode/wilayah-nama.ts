import { otherNames } from './wilayah-sebutan.ts';

type Jenis = 'Provinsi' | 'Kabupaten' | 'Kota';

const OFFICIAL = /^(Kabupaten|Kota)( Administrasi)? (.+)$/;
const DIRECTED = /^(\S+) (Utara|Selatan|Barat|Timur|Tengah|Tenggara|Pusat)$/;

/** What is written in the place of "Kabupaten", "Kota" and "Provinsi"; nothing makes the bare name. */
const titles: Readonly<Record<Jenis, readonly string[]>> = {
  Provinsi: ['', 'Prov. ', 'Propinsi ', 'Pemprov '],
  Kabupaten: ['', 'Kab. ', 'Pemkab '],
  Kota: ['', 'Kodya ', 'Kotamadya ', 'Pemkot '],
};

const administrativeTitles: Readonly<Record<Jenis, readonly string[]>> = {
  Provinsi: [],
  Kabupaten: ['Kabupaten ', 'Kabupaten Adm. ', 'Kab. Adm. ', 'Kab. Administrasi '],
  Kota: ['Kota ', 'Kota Adm. ', 'Kodya Adm. '],
};

/** How names with a direction are run together: Jawa Barat is Jabar, Jakarta Pusat is Jakpus. */
const stems: ReadonlyMap<string, string> = new Map([
  ['Sumatera', 'Sum'],
  ['Lampung', 'Lam'],
  ['Jakarta', 'Jak'],
  ['Jawa', 'Ja'],
  ['Kalimantan', 'Kal'],
  ['Sulawesi', 'Sul'],
  ['Maluku', 'Mal'],
  ['Papua', 'Pap'],
  ['Tapanuli', 'Tap'],
  ['Lombok', 'Lo'],
  ['Minahasa', 'Min'],
  ['Halmahera', 'Hal'],
]);

const directions: ReadonlyMap<string, string> = new Map([
  ['Utara', 'ut'],
  ['Selatan', 'sel'],
  ['Barat', 'bar'],
  ['Timur', 'tim'],
  ['Tengah', 'teng'],
  ['Tenggara', 'tra'],
  ['Pusat', 'pus'],
]);

/** What people write for a region besides its label: its code without the dot, its bare name, abbreviations and older names. */
export function regionSynonyms(code: string, name: string): readonly string[] {
  const [, kind = 'Provinsi', administrative, bare = name] = OFFICIAL.exec(name) ?? [];
  const jenis = kind as Jenis;
  const used = administrative ? [...titles[jenis], ...administrativeTitles[jenis]] : titles[jenis];
  const written = [bare, ...spellings(bare, jenis), ...(otherNames.get(code) ?? [])];
  const spelt = written.flatMap((spelling) => used.map((title) => `${title}${spelling}`));
  const untitled = written.slice(1).map((spelling) => `${jenis} ${spelling}`);
  return [...new Set([code.replace('.', '').padEnd(4, '0'), ...spelt, ...untitled])];
}

function spellings(bare: string, jenis: Jenis): readonly string[] {
  const changed = [
    bare.replace('Sumatera', 'Sumatra'),
    bare.replace('Jakarta', 'Jkt'),
    bare.replace('Kepulauan ', 'Kep. '),
    ...(jenis === 'Kabupaten' ? [bare.replace('Kepulauan ', '')] : []),
    ...runTogether(bare),
  ];
  return changed.filter((spelling) => spelling !== bare);
}

function runTogether(bare: string): readonly string[] {
  const [, first = '', second = ''] = DIRECTED.exec(bare) ?? [];
  const stem = stems.get(first);
  const direction = directions.get(second);
  return stem && direction ? [`${stem}${direction}`, `${stem} ${direction}`] : [];
}
