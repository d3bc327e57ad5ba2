import { todayIn } from '../../core/index.ts';
import type { ExcelOnly } from '../../panel/bridge.ts';
import { beginPeriod, type FilesHost } from './begin-period.ts';
import { listReply, mergedReply } from './merge-reply.ts';
import { drawn, startMerging } from './merging.ts';
import { openNew } from './open-new.ts';

/**
 * What only Excel can do: files of the user's computer and new workbooks. This part brings the reader and the writer of
 * .xlsx files, so it is loaded when somebody first asks for it.
 *
 * What is merged opens as a new workbook and is never written into the open one: it has the very parts that
 * `monev consolidate` writes, nobody's sheets are touched, a workbook of a hundred thousand rows takes one request, and
 * who does not like it closes it.
 */
export function excelOnly(host: FilesHost): ExcelOnly {
  const merging = startMerging(() => todayIn(null, new Date()));
  return {
    readFiles: async (files, options) => {
      const left = await merging.readFiles(files, options);
      return listReply(merging.judged(options.locale), left, options.locale);
    },
    readSheets: async (options) => {
      const left = await merging.readSheets(await host.workbook.read(), options);
      return listReply(merging.judged(options.locale), left, options.locale);
    },
    merge: async (options) => {
      const outcome = await merging.merge(options);
      if (outcome === null) throw host.cancelled();
      await drawn();
      const { update, bodies } = outcome.drawApart();
      await drawn();
      await openNew(update, bodies);
      return mergedReply(outcome, options.locale);
    },
    beginPeriod: (period, options) => beginPeriod(host, period, options),
    forget: merging.forget,
  };
}
