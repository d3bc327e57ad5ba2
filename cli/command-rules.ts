import { styleText } from 'node:util';
import { type Locale, listRules, type RuleEntry } from '../core/index.ts';
import { readArguments, UsageError } from './arguments.ts';
import { formatOption, localeOption } from './options.ts';
import type { Terminal } from './terminal.ts';

const OPTIONS = { format: 'text' } as const;

const words = {
  id: { error: 'GALAT', warning: 'PERINGATAN', info: 'INFO', example: 'contoh' },
  en: { error: 'ERROR', warning: 'WARNING', info: 'INFO', example: 'example' },
} as const;

/** `monev rules`: lists every rule that a check knows. */
export function rules(words: readonly string[], terminal: Terminal): number {
  const { values, files } = readArguments(words, OPTIONS);
  if (files.length > 0) {
    throw new UsageError({
      id: 'Perintah ini tidak memerlukan berkas: monev rules',
      en: 'This command takes no file: monev rules',
    });
  }
  const locale = localeOption(values);
  const entries = listRules(locale);
  const json = formatOption(values) === 'json';
  terminal.out(
    json
      ? `${JSON.stringify({ schema: 'monev/rules/1', rules: entries }, null, 2)}\n`
      : `${entries.map((entry) => textOf(entry, locale, terminal.colours)).join('\n')}`,
  );
  return 0;
}

function textOf(entry: RuleEntry, locale: Locale, colours: boolean): string {
  const say = words[locale];
  const title = `${entry.id} ${entry.forms}`;
  return [
    `${colours ? styleText('bold', title) : title}  ${say[entry.severity]}`,
    `  ${entry.when}`,
    `  "${entry.message}"`,
    ...(entry.remedy === '' ? [] : [`  → ${entry.remedy}`]),
    ...(entry.example === null ? [] : [`  ${say.example}: ${entry.example}`]),
    '',
  ].join('\n');
}
