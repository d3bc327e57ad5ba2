import { XlsxWorkbook } from '../../cli/xlsx-host.ts';
import { renderAnswers } from '../../core/engine/render/answer-sheet.ts';
import { checkWorkbook, submitWorkbook } from '../../core/index.ts';
import { hari } from '../indikator/buku.ts';

/** A workbook as its officer sends it: all warnings answered, and sealed. `id` stands for what is drawn by lot. */
export async function sentFile(bytes: Uint8Array, id: string, day: string): Promise<Uint8Array> {
  const workbook = new XlsxWorkbook(bytes);
  const context = { today: hari(day), locale: 'id', beside: [] } as const;
  const { issues } = checkWorkbook(workbook.read(), context);
  const keys = issues.flatMap(({ severity, key }) => (severity === 'warning' && key !== null ? [key] : []));
  const answers = new Map(keys.map((key) => [key, 'Sudah diperiksa dan sesuai berkas.']));
  await workbook.write({ sheets: [renderAnswers(answers)], names: [], marks: [] });
  const outcome = submitWorkbook(workbook.read(), { ...context, clock: '14.05', newId: () => id });
  if ('hindrances' in outcome) throw new RangeError(outcome.hindrances.map(({ text }) => text.en).join(' '));
  await workbook.write(outcome.update);
  return workbook.bytes;
}
