import { computeScores } from '../core/index.ts';
import { readArguments, UsageError } from './arguments.ts';
import { openTogether, TOGETHER } from './open-together.ts';
import { formatOption, localeOption } from './options.ts';
import { scoresJson } from './score-json.ts';
import { scoresText } from './score-text.ts';
import type { Terminal } from './terminal.ts';

/** `monev score`: 0 when the scores could be computed, 2 when a file cannot be read or the call is wrong. */
export function score(words: readonly string[], terminal: Terminal): number {
  const call = readArguments(words, TOGETHER);
  const locale = localeOption(call.values);
  const json = formatOption(call.values) === 'json';
  const opened = openTogether(call, NO_FILE, terminal);
  if (opened === null) return 2;
  const found = computeScores(opened.snapshots, opened.context);
  if ('problem' in found) throw new UsageError(found.problem);
  terminal.out(
    json
      ? `${JSON.stringify(scoresJson(found, locale), null, 2)}\n`
      : scoresText(found, locale, terminal.colours),
  );
  return 0;
}

const NO_FILE = {
  id: 'Sebutkan buku kerja yang dinilai: monev score BERKAS.xlsx',
  en: 'Name the workbooks to score: monev score FILE.xlsx',
};
