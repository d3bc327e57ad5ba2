import type { Text } from '../../core/index.ts';
import type { ExcelPage } from '../bridge.ts';
import { toolWords as common } from '../words/start-words.ts';

export * from '../words/start-words.ts';

/** In the place of those of `words/start-words.ts`. */
export const toolWords = {
  ...common,
  merge: { id: 'Gabungkan berkas', en: 'Merge files' },
  period: { id: 'Mulai periode baru', en: 'Begin a new period' },
} as const satisfies Readonly<Record<ExcelPage, Text>>;
