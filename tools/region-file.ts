import { getProvinces, getRegencies } from 'idn-area-data';
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
