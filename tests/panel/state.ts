import type { Page } from 'playwright-core';
import type { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import type { Page as PanelPage } from '../../panel/bridge.ts';
import type { Edge } from './memory-bridge.ts';

/** A state of the panel, and how a user comes to it in Indonesian. */
export interface State {
  readonly name: string;
  readonly book: () => MemoryWorkbook;
  readonly page: PanelPage;
  readonly edge?: Edge;
  /** Whether only the panel of Excel has it. */
  readonly isExcel?: boolean;
  /** What stands on the page then. */
  readonly shows: string;
  reach?(page: Page, book: MemoryWorkbook): Promise<void>;
}
