import {
  amountText,
  type Explanation,
  explainIndicator,
  explainScore,
  type Locale,
  type ScoreExplanation,
  scoreTarget,
} from '../core/index.ts';
import { readArguments, UsageError } from './arguments.ts';
import { indicatorId } from './command-indicators.ts';
import { scoreExplanationText } from './explain-score-text.ts';
import { explainText } from './explain-text.ts';
import { openTogether, TOGETHER } from './open-together.ts';
import { formatOption, localeOption } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `monev explain`: where one figure or score comes from, down to the rows; 0, or 2 when a file cannot be read. */
export function explain(words: readonly string[], terminal: Terminal): number {
  const call = readArguments(words, TOGETHER);
  const locale = localeOption(call.values);
  const [typed, ...files] = call.files;
  if (typed === undefined) throw new UsageError(INCOMPLETE);
  const target = scoreTarget(typed);
  const id = target === null ? explainedId(typed) : target.id;
  const json = formatOption(call.values) === 'json';
  const opened = openTogether({ ...call, files }, INCOMPLETE, terminal);
  if (opened === null) return 2;
  if (target !== null) {
    const told = explainScore(opened.snapshots, opened.context, { target, locale });
    if ('problem' in told) throw new UsageError(told.problem);
    if (told.scores.length === 0) throw new UsageError(absent(id));
    terminal.out(
      json
        ? `${JSON.stringify(scoresJsonOf(told), null, 2)}\n`
        : scoreExplanationText(told, locale, terminal.colours),
    );
    return 0;
  }
  const found = explainIndicator(opened.snapshots, opened.context, { id, locale });
  if ('problem' in found) throw new UsageError(found.problem);
  const shown = json
    ? `${JSON.stringify(jsonOf(found, locale), null, 2)}\n`
    : explainText(found, locale, terminal.colours);
  terminal.out(shown);
  return 0;
}

const INCOMPLETE = {
  id: 'Sebutkan indikator atau skor dan buku kerjanya: monev explain IND-23 BERKAS.xlsx',
  en: 'Name the indicator or score and its workbooks: monev explain IND-23 FILE.xlsx',
};

const UNKNOWN = {
  id: 'Tidak dikenal. Pilihan: IND-01 sampai IND-60, kode kunjungan (KH-…), SKOR-HOTEL, SKOR-GT, B1A sampai B8, SKOR-MUTU, KL, VL, KS, TW, KU.',
  en: 'Unknown. Choices: IND-01 to IND-60, the code of a visit (KH-…), SKOR-HOTEL, SKOR-GT, B1A to B8, SKOR-MUTU, KL, VL, KS, TW, KU.',
};

function explainedId(typed: string): string {
  try {
    return indicatorId(typed);
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(UNKNOWN);
    throw error;
  }
}

/** Nothing of that name is in the workbooks. */
function absent(id: string): UsageError['text'] {
  return {
    id: `${id} tidak ada dalam buku kerja itu pada periode ini.`,
    en: `${id} is not in those workbooks in this period.`,
  };
}

function scoresJsonOf({ region, window, dataStatus, scores }: ScoreExplanation): object {
  return { schema: 'monev/score-explanation/1', region, period: window.id, dataStatus, scores };
}

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
