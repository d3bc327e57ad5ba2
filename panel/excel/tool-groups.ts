import type { ExcelPage, Page } from '../bridge.ts';
import { toolGroups as common, type ToolGroup } from '../pages/start/tool-groups.ts';

/** Where the pages of Excel stand among the others. */
const MORE: Partial<Readonly<Record<ToolGroup<Page>['title'], ExcelPage>>> = {
  entryGroup: 'period',
  resultGroup: 'merge',
};

/** In the place of `pages/start/tool-groups.ts`. */
export const toolGroups: readonly ToolGroup<Exclude<Page, 'start'>>[] = common.map(({ title, tools }) => ({
  title,
  tools: [...tools, ...(MORE[title] ? [MORE[title]] : [])],
}));
