import {
  buildRegister,
  type JudgedFile,
  readPeriod,
  registerSheetNames,
  registerSheets,
  type SettingRow,
  type SheetModel,
  type UnreadFile,
} from '../../core/index.ts';
import type { FileKind } from './found-file.ts';
import type { Receipt } from './receive-file.ts';
import type { RunState } from './run-state.ts';

/** The tab of the register, which `monev register` calls *Register* in a workbook of its own. */
const REGISTER_SHEET = 'Daftar Kiriman';

/** The sheets that a register may have. */
export const REGISTER_SHEETS: readonly string[] = [REGISTER_SHEET, ...registerSheetNames.slice(1)];

/** A file, and what the register keeps of it; `null` where it could not be read. */
export interface RegisteredFile extends JudgedFile {
  readonly kind: FileKind;
  readonly receipt: Receipt | null;
}

/** Who sent what for a period and who did not, with reminders, as `monev register` tells it; no sheets without a period. */
export function registerOf(
  files: readonly RegisteredFile[],
  settings: readonly SettingRow[],
  wanted: string | null,
  { locale, today }: RunState,
): readonly SheetModel[] {
  const period = readPeriod(wanted ?? '');
  if (period === null) return [];
  const received = files.flatMap(({ path, receipt }) =>
    receipt === null || receipt === 'none' || 'problem' in receipt ? [] : [{ ...receipt, file: path }],
  );
  const register = buildRegister(received, { period, today, settings });
  const sheets = registerSheets(register, files.flatMap(unread), locale);
  return sheets.map((sheet, i) => (i === 0 ? { ...sheet, name: REGISTER_SHEET } : sheet));
}

/** Why a file is not in the register; texts are no workbooks, and are told of elsewhere. */
function unread({ path, head, kind, receipt }: RegisteredFile): readonly UnreadFile[] {
  if (receipt !== null && receipt !== 'none' && 'problem' in receipt) {
    return [{ file: path, reason: receipt.problem }];
  }
  const isUnread = receipt === null && kind !== 'text' && head.refusal !== null;
  return isUnread ? [{ file: path, reason: head.refusal }] : [];
}
