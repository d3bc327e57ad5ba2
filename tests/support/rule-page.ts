import { listRules } from '../../core/commands/list-rules.ts';
import type { RuleEntry } from '../../core/engine/reference/rule-entries.ts';
import type { Locale } from '../../core/locale/text.ts';

const words = {
  id: {
    title: 'Kamus aturan',
    intro:
      'Halaman ini dibuat dari katalog; jangan disunting dengan tangan. Tanpa contoh: aturan tentang identitas, karena contohnya sendiri tidak boleh ditulis, dan aturan yang mengenai seluruh lembar, buku kerja, atau Paket Rekap.',
    when: 'Muncul bila',
    message: 'Pesan',
    remedy: 'Yang perlu dilakukan',
    example: 'Contoh',
    source: 'Sumber',
    severity: { error: 'galat', warning: 'peringatan', info: 'info' },
  },
  en: {
    title: 'Reference of rules',
    intro:
      'This page is made from the catalogue; do not edit it by hand. Without an example: rules about identities, since nobody may write one, and rules about a whole sheet, workbook or package.',
    when: 'Comes up when',
    message: 'Message',
    remedy: 'What to do',
    example: 'Example',
    source: 'Source',
    severity: { error: 'error', warning: 'warning', info: 'info' },
  },
} as const;

/** The reference of rules as a Markdown page, in both languages. */
export function rulePage(): string {
  const count = new Set(listRules('id').map(({ id }) => id)).size;
  const parts = (['id', 'en'] as const).map((locale) => {
    const say = words[locale];
    const entries = listRules(locale).map((entry) => entryText(entry, locale));
    return `# ${say.title} (${count})\n\n${say.intro}\n\n${entries.join('\n')}`;
  });
  return parts.join('\n');
}

function entryText(entry: RuleEntry, locale: Locale): string {
  const say = words[locale];
  const lines = [
    `* ${say.when}: ${entry.when}`,
    `* ${say.message}: ${entry.message}`,
    ...(entry.remedy === '' ? [] : [`* ${say.remedy}: ${entry.remedy}`]),
    ...(entry.example === null ? [] : [`* ${say.example}: ${entry.example}`]),
    `* ${say.source}: ${entry.source}`,
  ];
  const heading = `## ${entry.id} ${entry.forms} (${say.severity[entry.severity]})`;
  return `${heading}\n\n${lines.map(escaped).join('\n')}\n`;
}

/** Characters of entries that Markdown would take for something else. */
function escaped(line: string): string {
  return line.slice(0, 2) + line.slice(2).replace(/[<>*_|`#]/g, (sign) => `\\${sign}`);
}
