#!/usr/bin/env node
import { HostError, type Locale } from '../core/index.ts';
import { UsageError } from './arguments.ts';
import { check } from './command-check.ts';
import { demo } from './command-demo.ts';
import { erase } from './command-erase.ts';
import { explain as explainCommand } from './command-explain.ts';
import { importCommand } from './command-import.ts';
import { indicators } from './command-indicators.ts';
import { link } from './command-link.ts';
import { repair } from './command-repair.ts';
import { report } from './command-report.ts';
import { rules } from './command-rules.ts';
import { sample } from './command-sample.ts';
import { score } from './command-score.ts';
import { template } from './command-template.ts';
import { tidy } from './command-tidy.ts';
import { FileError } from './file-error.ts';
import { help } from './help.ts';
import { type Terminal, terminal } from './terminal.ts';

type Command = (words: readonly string[], terminal: Terminal) => number | Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  template,
  import: importCommand,
  check,
  score,
  tidy,
  repair,
  erase,
  link,
  indicators,
  explain: explainCommand,
  report,
  rules,
  sample,
  demo,
};

process.exitCode = await main(process.argv.slice(2));

/** Runs a command and gives the exit code; whatever fails is told in one sentence. */
async function main(words: readonly string[]): Promise<number> {
  const [name = '', ...rest] = words;
  const locale: Locale = words.some(
    (word, i) => word === '--locale=en' || (word === '--locale' && words[i + 1] === 'en'),
  )
    ? 'en'
    : 'id';
  const command = commands[name];
  if (command === undefined || rest.includes('--help')) return explain(name, command !== undefined, locale);
  try {
    return await command(rest, terminal);
  } catch (error) {
    terminal.progress(null);
    terminal.err(`${sentenceOf(error, locale)}\n`);
    return 2;
  }
}

function explain(name: string, known: boolean, locale: Locale): number {
  const asked = known || name === '' || name === '--help' || name === '--locale';
  if (asked) {
    terminal.out(`${(help[name as keyof typeof help] ?? help.monev)[locale]}\n`);
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
