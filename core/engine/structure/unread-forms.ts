import type { Template } from '../../kit/template.ts';
import { type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import { readIdentity } from '../identity.ts';
import { type SheetAsForm, sheetsAsForms } from './sheets-as-forms.ts';

/** A form of which rows may be in the workbook that nobody reads. */
export interface UnreadForm {
  readonly template: Template;
  /** Whether the workbook has no sheet of the form's name. */
  readonly isMissing: boolean;
  /** The sheet of another name that holds rows of the form; `null` where none does. */
  readonly elsewhere: SheetAsForm | null;
}

/** Forms whose sheets are gone from a workbook that was prepared with them, and forms with rows under another name. */
export function unreadForms(snapshot: Snapshot, templates: readonly Template[]): readonly UnreadForm[] {
  const made = readIdentity(snapshot)?.templates ?? [];
  const others = sheetsAsForms(snapshot, templates).filter(({ rows }) => rows > 0);
  return templates.flatMap((template): readonly UnreadForm[] => {
    const isMissing = sheetNamed(snapshot, template.sheet) === null;
    const elsewhere = others.find((other) => other.template === template) ?? null;
    const isLost = isMissing && made.includes(template.id);
    return isLost || elsewhere !== null ? [{ template, isMissing, elsewhere }] : [];
  });
}
