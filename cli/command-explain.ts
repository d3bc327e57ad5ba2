import { amountText, type Explanation, explainIndicator, type Locale } from '../core/index.ts';
import { readArguments, UsageError } from './arguments.ts';
import { indicatorId } from './command-indicators.ts';
import { explainText } from './explain-text.ts';
import { openTogether, TOGETHER } from './open-together.ts';
import { formatOption, localeOption } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `monev explain`: where one figure comes from, down to the rows; 0, or 2 when a file cannot be read. */
export function explain(words: readonly string[], terminal: Terminal): number {
  const call = readArguments(words, TOGETHER);
  const locale = localeOption(call.values);
  const [typed, ...files] = call.files;
  if (typed === undefined) throw new UsageError(INCOMPLETE);
  const id = indicatorId(typed);
  const json = formatOption(call.values) === 'json';
  const opened = openTogether({ ...call, files }, INCOMPLETE, terminal);
  if (opened === null) return 2;
  const found = explainIndicator(opened.snapshots, opened.context, { id, locale });
  if ('problem' in found) throw new UsageError(found.problem);
  const shown = json
    ? `${JSON.stringify(jsonOf(found, locale), null, 2)}\n`
    : explainText(found, locale, terminal.colours);
  terminal.out(shown);
  return 0;
}

const INCOMPLETE = {
  id: 'Sebutkan indikator dan buku kerjanya: monev explain IND-23 BERKAS.xlsx',
  en: 'Name the indicator and its workbooks: monev explain IND-23 FILE.xlsx',
};

function jsonOf(
  { indicator, amount, region, window, dataStatus, measures }: Explanation,
  locale: Locale,
): object {
  const { id, name, definition, origin } = indicator;
  return {
    schema: 'monev/explanation/1',
    id,
    name: name[locale],
    definition: definition[locale],
    origin,
    region,
    period: window.id,
    dataStatus,
    ...amount,
    text: amountText(indicator, amount, 'id'),
    measures,
  };
}
