import type { CommonPage, SheetsPage } from '../bridge.ts';
import { toolGroups as common, type ToolGroup } from '../pages/start/tool-groups.ts';

/** In the place of `pages/start/tool-groups.ts`: after what people fill in comes the next period. */
export const toolGroups: readonly ToolGroup<Exclude<CommonPage | SheetsPage, 'start'>>[] = common.map(
  ({ title, tools }) => ({ title, tools: title === 'entryGroup' ? [...tools, 'period'] : tools }),
);
