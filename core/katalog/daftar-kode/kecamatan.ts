import type { ChildList, Code } from '../../kit/code-list.ts';
import { kecamatanData } from './kecamatan-data.ts';

const CITY_LENGTH = '31.73'.length;

/** The 7,277 districts, by the regency or city in which they lie. */
export const kecamatan: ChildList = {
  id: 'CL_KECAMATAN',
  title: { id: 'Kecamatan', en: 'District' },
  source: 'Kode wilayah Kementerian Dalam Negeri, dari idn-area-data 3.1.2 (ODbL 1.0)',
  childrenOf,
};

// Cut up only when a district is asked for: most programs never do.
let lines: ReadonlyMap<string, string> | null = null;
const districts = new Map<string, readonly Code[]>();

function childrenOf(city: string): readonly Code[] {
  lines ??= new Map(
    kecamatanData
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, CITY_LENGTH), line.slice(CITY_LENGTH + 1)] as const),
  );
  const packed = lines.get(city);
  if (packed === undefined) return [];
  const known = districts.get(city) ?? packed.split(';').map((entry) => district(city, entry));
  districts.set(city, known);
  return known;
}

function district(city: string, entry: string): Code {
  const code = `${city}.${entry.slice(0, 2)}`;
  const name = entry.slice(2);
  return { code, label: { id: name, en: name }, synonyms: [] };
}
