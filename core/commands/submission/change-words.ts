import type { ChangedCell, ChangedRow, Changes } from '../../engine/submission/changes.ts';
import { formulir } from '../../katalog/formulir.ts';
import type { Text } from '../../locale/text.ts';

/** What a form's column is called. */
export function changedLabel({ form, field }: Pick<ChangedCell, 'form' | 'field'>): Text {
  const template = formulir.find(({ id }) => id === form);
  const column = Object.entries(template?.columns ?? {}).find(([name]) => name === field)?.[1];
  return column?.label ?? { id: field, en: field };
}

/** Each change as a sentence that says where and never what. */
export function changeTexts({ cells, added, removed, forms }: Changes): readonly Text[] {
  return [
    ...cells.map(cellText),
    ...added.map((row) => rowText(row, ADDED)),
    ...removed.map((row) => rowText(row, REMOVED)),
    ...forms.map((form) => ({
      id: `Lembar ${sheetOf(form)}: ada isian yang berubah, tetapi tempatnya tidak diketahui.`,
      en: `Sheet ${sheetOf(form)}: an entry has changed, but its place is not known.`,
    })),
  ];
}

function cellText(change: ChangedCell): Text {
  const label = changedLabel(change);
  const sheet = sheetOf(change.form);
  if (change.cell === null) {
    return {
      id: `Lembar ${sheet}: kolom ${label.id} tidak ada lagi.`,
      en: `Sheet ${sheet}: the column ${label.en} is gone.`,
    };
  }
  return {
    id: `Lembar ${sheet}, sel ${change.cell} (${label.id}): isinya berubah.`,
    en: `Sheet ${sheet}, cell ${change.cell} (${label.en}): the entry has changed.`,
  };
}

const ADDED: Text = { id: 'baris baru', en: 'new row' };
const REMOVED: Text = { id: 'baris tidak ada lagi', en: 'row is gone' };

function rowText({ form, row, key }: ChangedRow, what: Text): Text {
  const sheet = sheetOf(form);
  const at = (word: string): string => (row === null ? '' : `, ${word} ${row}`);
  const code = key === '' || key === form ? '' : ` (${key})`;
  return {
    id: `Lembar ${sheet}${at('baris')}${code}: ${what.id}.`,
    en: `Sheet ${sheet}${at('row')}${code}: ${what.en}.`,
  };
}

function sheetOf(form: string): string {
  return formulir.find(({ id }) => id === form)?.sheet ?? form;
}
