import type { Text } from '../core/index.ts';
import { BUTTON_FUNCTIONS, type ButtonFunction } from './buttons.ts';
import { openPane, type Pane } from './pane/pane.ts';
import { checkedText, keptText, news } from './pane/words.ts';
import { excelWorkbook } from './workbook.ts';

const workbook = excelWorkbook();

/** The rules and all that goes with them: much more than the page needs to appear. */
const commands = (): Promise<typeof import('./commands.ts')> => import('./commands.ts');

const started: Promise<Pane> = Office.onReady().then(() =>
  openPane({
    check: async (locale): Promise<Text> => {
      const { checkData, contextToday } = await commands();
      return checkedText(await checkData(workbook, (snapshot) => contextToday(snapshot, locale)));
    },
    prepare: async (options): Promise<Text> => {
      const { prepareSheets } = await commands();
      const kept = await prepareSheets(workbook, options);
      return kept.length === 0 ? news.prepared : keptText(kept);
    },
  }),
);

/** What the buttons of the ribbon do besides opening the page, which shows what became of it. */
const PRESS: Partial<Readonly<Record<ButtonFunction, (pane: Pane) => Promise<void> | void>>> = {
  siapkanBukuKerja: (pane) => pane.askSetUp(),
  periksaData: (pane) => pane.check(),
};

for (const name of BUTTON_FUNCTIONS) {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      const pane = await started;
      await Office.addin.showAsTaskpane();
      await PRESS[name]?.(pane);
    } finally {
      event.completed();
    }
  });
}
