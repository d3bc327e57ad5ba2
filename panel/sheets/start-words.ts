import type { Text } from '../../core/index.ts';
import type { SheetsPage } from '../bridge.ts';
import { newPeriodWords } from '../words/new-period-words.ts';
import { toolWords as common } from '../words/start-words.ts';

export * from '../words/start-words.ts';

/** In the place of those of `words/start-words.ts`. */
export const toolWords = {
  ...common,
  period: newPeriodWords.title,
} as const satisfies Readonly<Record<SheetsPage, Text>>;
