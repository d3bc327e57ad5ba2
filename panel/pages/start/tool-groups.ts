import type { CommonPage } from '../../bridge.ts';

/** Some of the pages, under a heading. */
export interface ToolGroup<P extends string> {
  readonly title: 'entryGroup' | 'resultGroup' | 'victimGroup' | 'otherGroup';
  readonly tools: readonly P[];
}

/** All pages besides the first one. Excel's build has those of `panel/excel/tool-groups.ts` instead. */
export const toolGroups: readonly ToolGroup<Exclude<CommonPage, 'start'>>[] = [
  { title: 'entryGroup', tools: ['prepare', 'codes', 'nil', 'tidy', 'check', 'repair'] },
  { title: 'resultGroup', tools: ['status', 'submit', 'figures', 'report'] },
  { title: 'victimGroup', tools: ['fingerprint', 'erase'] },
  { title: 'otherGroup', tools: ['settings', 'help'] },
];
