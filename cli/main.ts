#!/usr/bin/env node
import { HostError, type Locale, ownEntry, type Text } from '../core/index.ts';
import { UsageError } from './arguments.ts';
import { FileError } from './file-error.ts';
import { translated } from './files.ts';
import { help } from './help.ts';
import { type Terminal, terminal } from './terminal.ts';

type Command = (words: readonly string[], terminal: Terminal) => number | Promise<number>;

/** Each command is loaded when it is called: most of a short run would go into commands that nobody asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  template: async () => (await import('./command-template.ts')).template,
  import: async () => (await import('./command-import.ts')).importCommand,
  check: async () => (await import('./command-check.ts')).check,
  score: async () => (await import('./command-score.ts')).score,
  tidy: async () => (await import('./command-tidy.ts')).tidy,
  repair: async () => (await import('./command-repair.ts')).repair,
  erase: async () => (await import('./command-erase.ts')).erase,
  nil: async () => (await import('./command-nil.ts')).nil,
  'new-period': async () => (await import('./command-new-period.ts')).newPeriodCommand,
  submit: async () => (await import('./command-submit.ts')).submit,
  verify: async () => (await import('./command-verify.ts')).verify,
  return: async () => (await import('./command-steps.ts')).returnCommand,
  approve: async () => (await import('./command-steps.ts')).approve,
  final: async () => (await import('./command-steps.ts')).final,
  revise: async () => (await import('./command-steps.ts')).revise,
  register: async () => (await import('./command-register.ts')).register,
  link: async () => (await import('./command-link.ts')).link,
  consolidate: async () => (await import('./command-consolidate.ts')).consolidate,
  indicators: async () => (await import('./command-indicators.ts')).indicators,
  explain: async () => (await import('./command-explain.ts')).explain,
  report: async () => (await import('./command-report.ts')).report,
  sql: async () => (await import('./command-sql.ts')).sql,
  export: async () => (await import('./command-export.ts')).exportCommand,
  rules: async () => (await import('./command-rules.ts')).rules,
  sample: async () => (await import('./command-sample.ts')).sample,
  demo: async () => (await import('./command-demo.ts')).demo,
};

// Whoever reads the output may stop early, as `head` does: that is no failure, and what is under way is finished.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
process.exitCode = await main(process.argv.slice(2));

/** Runs a command and gives the exit code; whatever fails is told in one sentence. */
async function main(words: readonly string[]): Promise<number> {
  const [name = '', ...rest] = words;
  const locale: Locale = words.some(
    (word, i) => word === '--locale=en' || (word === '--locale' && words[i + 1] === 'en'),
  )
    ? 'en'
    : 'id';
  const load = ownEntry(commands, name);
  if (load === undefined || rest.includes('--help')) return explain(name, load !== undefined, locale);
  try {
    const command = await load();
    return await command(rest, terminal);
  } catch (error) {
    terminal.progress(null);
    terminal.err(`${sentenceOf(translated(error), locale)}\n`);
    return 2;
  }
}

function explain(name: string, known: boolean, locale: Locale): number {
  const asked = known || name === '' || name === '--help' || name === '--locale';
  if (asked) {
    terminal.out(`${(ownEntry<Text>(help, name) ?? help.monev)[locale]}\n`);
    return known || name !== '' ? 0 : 2;
  }
  terminal.err(
    {
      id: `Perintah ${name} tidak dikenal. Lihat: monev --help\n`,
      en: `Unknown command ${name}. See: monev --help\n`,
    }[locale],
  );
  return 2;
}

function sentenceOf(error: unknown, locale: Locale): string {
  if (error instanceof FileError || error instanceof HostError || error instanceof UsageError)
    return error.text[locale];
  const kind = error instanceof Error ? error.name : 'Error';
  return {
    id: `Program berhenti karena kesalahan di dalamnya (${kind}). Berkas Anda tidak diubah. Laporkan dengan perintah yang dipakai.`,
    en: `The program stopped because of a fault of its own (${kind}). Your files were not changed. Report it with the command you used.`,
  }[locale];
}
