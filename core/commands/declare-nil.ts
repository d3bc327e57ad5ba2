import type { DecodedTemplate } from '../engine/decode/template-rows.ts';
import { textIn } from '../engine/form-cells.ts';
import { BLANK, FILLED } from '../engine/table.ts';
import { dasarNihil, pernyataan } from '../katalog/daftar-kode/sampul.ts';
import { katalog } from '../katalog/index.ts';
import { NIHIL, nihilBerdasar } from '../katalog/nihil.ts';
import { alurPengiriman } from '../katalog/pengiriman.ts';
import type { sampul } from '../katalog/templat/sampul.ts';
import type { CodeList } from '../kit/code-list.ts';
import { workbookUnclear } from '../workbook/host-error.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { CellEdit, WorkbookUpdate } from '../workbook/workbook.ts';
import type { CheckContext } from './check-workbook.ts';
import { coverLacks, nilRefused, unknownForm } from './declare-nil-words.ts';
import { coverOf, type NilForm, nilForms } from './nil-forms.ts';
import { stateIn } from './submission/read-submission.ts';

/** What is to be declared nil. */
export interface NilRequest {
  /** Ids of forms; `null` for all that are due, not answered yet and without a row of the period. */
  readonly templates: readonly string[] | null;
  /** Codes of CL_DASAR_NIHIL: who was asked. */
  readonly sources: readonly string[];
}

/** The declarations as cell edits of the cover, and the forms that are declared. */
export interface NilDeclaration {
  readonly update: WorkbookUpdate;
  readonly declared: readonly string[];
}

/**
 * *Nyatakan nihil*: declares of forms that this was checked and there was nothing. What the cover says already stays
 * unless its form is named; sources are added to those that stand there. Throws `HostError` where nil may not be
 * declared (VP-02, VP-04) or the workbook was sent, and then for all forms alike.
 */
export function declareNil(
  snapshot: Snapshot,
  { templates, sources }: NilRequest,
  context: CheckContext,
): NilDeclaration {
  const cover = coverOf(snapshot, context);
  const { sent, stamps } = alurPengiriman;
  if (sent.includes(stateIn(textIn(cover.columns, stamps.state)))) throw nilRefused('sent');
  const forms = nilForms(snapshot, context);
  const chosen = templates === null ? forms.filter(isOpen) : templates.map((id) => formNamed(forms, id));
  if (chosen.length === 0) throw nilRefused('nothing');
  for (const { obstacle } of chosen) if (obstacle !== null) throw workbookUnclear(obstacle);
  const ids = chosen.map(({ template }) => template);
  const basis = basisOf(cover, sources);
  assertBasis(ids, basis);
  const cells = ids.flatMap((id) => edit(cover, declarationOf(id), labelOf(pernyataan, NIHIL)));
  const labels = basis.map((code) => labelOf(dasarNihil, code));
  if (labels.length > 0) cells.push(...edit(cover, BASIS, labels.join('; ')));
  const edits = cells.length === 0 ? [] : [{ sheet: cover.sheet.name, cells }];
  return { update: { sheets: [], names: [], marks: [], edits }, declared: ids };
}

const BASIS: keyof typeof sampul.columns = 'dasar_nihil';

function formNamed(forms: readonly NilForm[], id: string): NilForm {
  const found = forms.find(({ template }) => template === id);
  if (!found) throw unknownForm(id);
  return found;
}

function isOpen({ isDue, declared, obstacle }: NilForm): boolean {
  return isDue && declared === null && obstacle === null;
}

/** The sources that stand on the cover, and those given, in the order of the list. */
function basisOf({ columns }: DecodedTemplate, sources: readonly string[]): readonly string[] {
  const known: readonly string[] = dasarNihil.codes.map(({ code }) => code);
  if (!sources.every((source) => known.includes(source))) throw nilRefused('source');
  const cells = columns[BASIS];
  const state = cells?.state[0] ?? BLANK;
  if (state !== BLANK && state !== FILLED) throw nilRefused('basis');
  const positions =
    cells?.kind === 'set' && state === FILLED ? (cells.pool[cells.values[0] ?? -1] ?? []) : [];
  const former = positions.flatMap((position) => known[position] ?? []);
  return known.filter((code) => former.includes(code) || sources.includes(code));
}

/** VP-04, and that a basis is told at all where the form wants one. */
function assertBasis(ids: readonly string[], basis: readonly string[]): void {
  const { oneSource, twoSources, among } = nihilBerdasar;
  if (basis.length === 0 && ids.some((id) => oneSource.includes(id))) throw nilRefused('noSource');
  const isEnough = basis.length >= 2 && basis.some((code) => among.includes(code));
  if (!isEnough && ids.some((id) => twoSources.includes(id))) throw nilRefused('twoSources');
}

function declarationOf(id: string): string {
  return katalog.duties?.forms.find(({ template }) => template === id)?.declaration ?? '';
}

function labelOf(list: CodeList, code: string): string {
  return list.codes.find((entry) => entry.code === code)?.label.id ?? code;
}

/** What a field of the cover gets; nothing where it stands there already. */
function edit({ sheet, layout, template }: DecodedTemplate, field: string, after: string): CellEdit[] {
  const place = layout.columns[field];
  if (place?.row === undefined || place.row === null) {
    throw coverLacks(template.columns[field]?.label ?? { id: field, en: field });
  }
  const { row, column } = { row: place.row, column: place.column };
  const before = sheet.columns[column]?.values[row] ?? null;
  return before === after ? [] : [{ row, column, before, after }];
}
