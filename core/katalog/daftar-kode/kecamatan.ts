import type { ChildList, Code } from '../../kit/code-list.ts';
import { kecamatanData } from './kecamatan-data.ts';

const CITY_LENGTH = '31.73'.length;
const NUMBER_LENGTH = 2;

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
  const known = districts.get(city) ?? unpacked(city, packed);
  districts.set(city, known);
  return known;
}

/** Districts whose numbers follow one another stand without them. */
function unpacked(city: string, packed: string): readonly Code[] {
  let last = 0;
  return packed.split(';').map((entry) => {
    const written = Number(entry.slice(0, NUMBER_LENGTH));
    const isWritten = Number.isInteger(written);
    last = isWritten ? written : last + 1;
    return district(city, last, isWritten ? entry.slice(NUMBER_LENGTH) : entry);
  });
}

function district(city: string, number: number, name: string): Code {
  const code = `${city}.${String(number).padStart(NUMBER_LENGTH, '0')}`;
  return { code, label: { id: name, en: name }, synonyms: [] };
}
