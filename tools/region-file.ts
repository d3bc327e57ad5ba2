import { getDistricts, getProvinces, getRegencies } from 'idn-area-data';
import source from 'idn-area-data/package.json' with { type: 'json' };

/** The text of core/katalog/daftar-kode/wilayah-data.ts: every province followed by its regencies and cities, in order of code. */
export async function regionFile(): Promise<string> {
  const areas = [...(await getProvinces()), ...(await getRegencies())];
  const lines = areas.map(({ code, name }) => `${code} ${officialNames.get(code) ?? titleCase(name)}`);
  return [
    `// Made by \`npm run regions\` from idn-area-data ${source.version} (ODbL 1.0, see NOTICE): change nothing here.`,
    '',
    "/** Provinces (`31`), regencies and cities (`31.73`): one a line, the Ministry of Home Affairs' code, a space, the name. */",
    `export const wilayahData = \`\n${lines.sort().join('\n')}\n\`;`,
    '',
  ].join('\n');
}

/** The text of core/katalog/daftar-kode/kecamatan-data.ts: the districts of each regency and city, in order of code. */
export async function districtFile(): Promise<string> {
  const cities = new Map<string, { readonly entries: string[]; last: number }>();
  const districts = [...(await getDistricts())].sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const { code, name } of districts) {
    const [id, number] = [code.slice(0, CITY_LENGTH), code.slice(CITY_LENGTH + 1)];
    const city = cities.get(id) ?? { entries: [], last: 0 };
    const follows = Number(number) === city.last + 1 && !STARTS_WITH_DIGIT.test(name);
    city.entries.push(follows ? name : `${number}${name}`);
    city.last = Number(number);
    cities.set(id, city);
  }
  const lines = [...cities].map(([id, { entries }]) => `${id} ${entries.join(';')}`);
  return [
    `// Made by \`npm run regions\` from idn-area-data ${source.version} (ODbL 1.0, see NOTICE): change nothing here.`,
    '',
    '/**',
    ' * Districts: one regency or city a line, its code, a space, then the names of its districts, joined by `;`. Before a',
    ' * name stand the last two digits of its code, unless they are one more than those before it, or 01 at the first,',
    ' * and the name starts with a letter.',
    ' */',
    `export const kecamatanData = \`\n${lines.join('\n')}\n\`;`,
    '',
  ].join('\n');
}

const CITY_LENGTH = '31.73'.length;
const STARTS_WITH_DIGIT = /^\d/;

/** Names whose letters the source does not give as they are written. */
const officialNames: ReadonlyMap<string, string> = new Map([
  ['31', 'DKI Jakarta'],
  ['34', 'DI Yogyakarta'],
]);

const conjunctions: ReadonlySet<string> = new Set(['dan']);

function titleCase(name: string): string {
  const words = name.toLowerCase().split(' ');
  return words.map((word) => (conjunctions.has(word) ? word : capitalised(word))).join(' ');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
