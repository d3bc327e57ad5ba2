import { FORM } from '../../engine/decode/layout.ts';
import { JOINED } from '../../engine/normal/normal-form.ts';
import { statusData } from '../../katalog/daftar-kode/sampul.ts';
import { wilayah } from '../../katalog/daftar-kode/wilayah.ts';
import { kewajibanPelaporan } from '../../katalog/kewajiban.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import type { CodeList } from '../../kit/code-list.ts';
import type { CellValue } from '../../workbook/cell.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import { MERGED } from '../submission/submission-id.ts';
import type { FolderScope } from './folder-scope.ts';
import { STAYING } from './folder-scope.ts';
import type { SubmissionFacts } from './submission.ts';

/** The agency of a merged workbook where several sent to it: the secretariat is of no agency. */
export const OF_SEVERAL = 'LAIN';

/** The cover with what all merged submissions say together. */
export function mergedCover(
  cover: SheetModel,
  senders: readonly SubmissionFacts[],
  scope: FolderScope,
): SheetModel {
  const values: Readonly<Record<string, CellValue>> = {
    ...declarations(senders, scope),
    dasar_nihil: askedBefore(senders),
    id_pengiriman: `${scope.region.replace('.', '').padEnd(4, '0')}-${MERGED}-${scope.period}`,
    nama_instansi: `Gabungan ${senders.length} kiriman, ${labelIn(wilayah, scope.region)}`,
    jabatan_penandatangan: 'Sekretariat Gugus Tugas',
    data_per_tanggal: drawnDay(senders),
    status_data: labelIn(
      statusData,
      senders.length > 0 && senders.every(({ final }) => final) ? 'FINAL' : 'SEMENTARA',
    ),
  };
  const cells = cover.cells.map((line) => {
    const id = line[FORM.fieldId];
    const value = typeof id === 'string' ? values[id] : undefined;
    if (value === undefined || value === null) return line;
    return [...line.slice(0, FORM.value), value, ...line.slice(FORM.value + 1)];
  });
  return { ...cover, cells };
}

/** All entries are drawn up to the day of the one that was drawn first. */
function drawnDay(senders: readonly SubmissionFacts[]): number | null {
  const days = senders.flatMap(({ drawn }) => drawn ?? []);
  return days.length === 0 ? null : days.reduce((least, day) => Math.min(least, day));
}

/** Who has data speaks first; nil is said where everybody says so who owes the form. */
function declarations(
  senders: readonly SubmissionFacts[],
  { level }: FolderScope,
): Readonly<Record<string, CellValue>> {
  const found = kewajibanPelaporan.forms.flatMap(({ template, declaration }) => {
    const said = senders.map(({ declared }) => declared[declaration] ?? '');
    const list = sampul.columns[declaration as keyof typeof sampul.columns]?.list;
    // Rows that stayed below are not here to be counted; to say that there are some would show them as 0.
    const staysBelow = level === 'upper' && STAYING.has(template) && said.includes('ADA');
    const code = staysBelow ? kewajibanPelaporan.submission.notDue : togetherSaid(said);
    return list && code !== null ? [[declaration, labelIn(list, code)] as const] : [];
  });
  return Object.fromEntries(found);
}

/** What several covers say of a form; `null` where nobody has data and one of them is silent. */
function togetherSaid(said: readonly string[]): string | null {
  if (said.includes('ADA')) return 'ADA';
  if (said.length === 0 || said.includes('')) return null;
  return said.includes('NIHIL') ? 'NIHIL' : 'TIDAK_WAJIB';
}

/** All whom any of them asked before declaring nil. */
function askedBefore(senders: readonly SubmissionFacts[]): string | null {
  const asked = new Set(senders.flatMap(({ nilBasis }) => nilBasis));
  const list = sampul.columns.dasar_nihil.list;
  if (!list || asked.size === 0) return null;
  return [...asked].map((code) => labelIn(list, code)).join(JOINED);
}

function labelIn(list: CodeList, code: string): string {
  return list.codes.find((one) => one.code === code)?.label.id ?? code;
}
