import { type CheckContext, serialOf } from '../../core/index.ts';

/** The day on which every workbook of the benchmark is checked. */
export const TODAY = serialOf(2024, 8, 5);
export const CONTEXT: CheckContext = { today: TODAY, locale: 'id', beside: [] };
