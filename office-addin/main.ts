import type { Text } from '../core/index.ts';
import { BUTTON_FUNCTIONS, type ButtonFunction } from './buttons.ts';
import { checkData, contextToday, prepareSheets } from './commands.ts';
import { openPane, type Pane } from './pane/pane.ts';
import { checkedText, keptText, news } from './pane/words.ts';
import { excelWorkbook } from './workbook.ts';

export { checkData, excelWorkbook, prepareSheets };

const workbook = excelWorkbook();

const started: Promise<Pane> = Office.onReady().then(() =>
  openPane({
    check: async (locale): Promise<Text> =>
      checkedText(await checkData(workbook, (snapshot) => contextToday(snapshot, locale))),
    prepare: async (options): Promise<Text> => {
      const kept = await prepareSheets(workbook, options);
      return kept.length === 0 ? news.prepared : keptText(kept);
    },
  }),
);

/** What the buttons of the ribbon do; the page shows what became of it. */
const PRESS: Readonly<Record<ButtonFunction, (pane: Pane) => Promise<void> | void>> = {
  siapkanBukuKerja: (pane) => pane.askSetUp(),
  periksaData: (pane) => pane.check(),
};

for (const name of BUTTON_FUNCTIONS) {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      const pane = await started;
      await Office.addin.showAsTaskpane();
      await PRESS[name](pane);
    } finally {
      event.completed();
    }
  });
}
