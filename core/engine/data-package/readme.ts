import type { Locale, Text } from '../../locale/text.ts';
import type { DataTable } from './data-table.ts';
import type { PackageDescriptor } from './descriptor.ts';
import { MASKED } from './masked-cells.ts';

/** How texts differ from what was entered, see `safeText`. */
export const escaping: Text = {
  id: "Teks yang diawali =, +, -, @, tab, atau baris baru, juga di dalamnya sesudah titik koma atau baris baru, diberi satu tanda petik (') di depannya agar tidak dijalankan sebagai rumus.",
  en: "Before texts that begin with =, +, -, @, a tab or a line break, also inside after a semicolon or a line break, stands an apostrophe ('), so that no spreadsheet runs them as a formula.",
};

/** What a package tells people who open its folder: its tables, and how their cells are written. */
export function readmeOf(
  { title, description, created }: PackageDescriptor,
  tables: readonly DataTable[],
  locale: Locale,
): string {
  const say = SAYINGS[locale];
  const lines = tables.map(({ resource }) => `| \`${resource.path}\` | ${resource.title} |`);
  return `${[
    `# ${title}`,
    '',
    description,
    '',
    `| ${say.file} | ${say.content} |`,
    '|---|---|',
    ...lines,
    '',
    ...say.rules.map((rule) => `* ${rule}`),
    '',
    say.made(created),
  ].join('\n')}\n`;
}

const SAYINGS = {
  id: {
    file: 'berkas',
    content: 'isi',
    rules: [
      'Setiap kolom dijelaskan di `datapackage.json` (Frictionless Data Package 1.0): arti, jenis, dan daftar kodenya.',
      'Pemisahnya koma, hurufnya UTF-8, tanda desimalnya titik, dan tanggalnya TTTT-BB-HH. Angka ditulis apa adanya, tanpa tanda petik.',
      `Sel kosong berarti tidak diketahui; \`${MASKED}\` berarti ada angkanya, mungkin juga 0, tetapi disamarkan agar tidak menunjuk orang.`,
      "Untuk mendapat teks semula, buang satu tanda petik (') di depan =, +, -, @, tab, atau baris baru.",
    ],
    made: (day: string) => `Dibuat ${day} dengan Monev TPPO.`,
  },
  en: {
    file: 'file',
    content: 'content',
    rules: [
      '`datapackage.json` describes every column (Frictionless Data Package 1.0): its meaning, its type and its list of codes.',
      'Commas separate the columns, the encoding is UTF-8, decimals have a point, days are YYYY-MM-DD. Numbers are written as they are, without an apostrophe.',
      `An empty cell is not known; \`${MASKED}\` is a number that is there, maybe 0, and masked, so that it points at nobody.`,
      "To get a text back, take one apostrophe (') away before =, +, -, @, a tab or a line break.",
    ],
    made: (day: string) => `Made on ${day} with Monev TPPO.`,
  },
} as const;
