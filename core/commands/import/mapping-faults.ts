import { decodeColumn } from '../../engine/decode/column.ts';
import type { DecodeContext } from '../../engine/decode/raw-column.ts';
import { INVALID } from '../../engine/table.ts';
import { ownEntry } from '../../kit/own-entry.ts';
import type { Template } from '../../kit/template.ts';
import type { Text } from '../../locale/text.ts';
import { headersIn } from './compose.ts';
import { columnNamed } from './find-column.ts';
import { headerMatcher } from './header-names.ts';
import { tellsIdentity } from './identity-columns.ts';
import type { ImportMapping } from './mapping.ts';
import { constantCells } from './source-cells.ts';
import type { SourceTable } from './source-table.ts';

/** Why a mapping cannot be used with this source and template; nothing when it can. */
export function mappingFaults(
  mapping: ImportMapping,
  table: SourceTable,
  template: Template,
  context: DecodeContext,
): readonly Text[] {
  if (mapping.template !== template.id) return [otherTemplate(mapping.template, template.id)];
  const { columns, constants, composed } = mapping;
  const fields = [...Object.keys(columns), ...Object.keys(constants), ...Object.keys(composed)];
  if (fields.length === 0) return [nothingMapped()];
  const unknown = fields.flatMap((field) => fieldFault(field, template));
  const twice = fields.filter((field, i) => fields.indexOf(field) !== i).map(filledTwice);
  if (unknown.length + twice.length > 0) return [...unknown, ...twice];
  const headers = [
    ...Object.values(columns).map(({ from }) => from),
    ...Object.values(composed).flatMap(headersIn),
  ];
  const sources = [...new Set(headers)].flatMap((header) => sourceFault(header, table, template));
  const values = Object.entries(columns).flatMap(([field, { values: names, otherwise }]) =>
    [...Object.values(names), ...(otherwise === null ? [] : [otherwise])].flatMap((value) =>
      valueFault(field, value, template, context),
    ),
  );
  const same = Object.entries(constants).flatMap(([field, value]) =>
    valueFault(field, value, template, context),
  );
  return [...sources, ...values, ...same];
}

function fieldFault(field: string, template: Template): readonly Text[] {
  const column = ownEntry(template.columns, field);
  if (column && !column.derived) return [];
  if (column) {
    return [
      {
        id: `Kolom ${field} terisi otomatis dan tidak dapat dipetakan.`,
        en: `The column ${field} fills itself and cannot be mapped.`,
      },
    ];
  }
  return [
    {
      id: `Formulir ${template.id} tidak mempunyai kolom ${field}.`,
      en: `The form ${template.id} has no column ${field}.`,
    },
  ];
}

function sourceFault(header: string, table: SourceTable, template: Template): readonly Text[] {
  const column = columnNamed(table, header);
  if (column === null) {
    return [
      {
        id: `Kolom "${header}" pada pemetaan tidak ada di berkas sumber.`,
        en: `The column "${header}" of the mapping is not in the source file.`,
      },
    ];
  }
  if (!tellsIdentity(column, table, headerMatcher(template))) return [];
  return [
    {
      id: `Kolom "${header}" memuat identitas orang dan tidak boleh diimpor. Hapus dari pemetaan.`,
      en: `The column "${header}" holds identities of people and must not be imported. Remove it from the mapping.`,
    },
  ];
}

function valueFault(
  field: string,
  value: string,
  template: Template,
  context: DecodeContext,
): readonly Text[] {
  const column = ownEntry(template.columns, field);
  if (!column || value === '') return [];
  const { cells } = decodeColumn(column, constantCells([value]), context);
  if (cells.state[0] !== INVALID) return [];
  return [
    {
      id: `Pemetaan memberi kolom ${field} isian yang tidak dikenal kolom itu. Pakai kode atau label dari daftarnya.`,
      en: `The mapping gives the column ${field} a value that it does not know. Use a code or label of its list.`,
    },
  ];
}

function otherTemplate(mapped: string, wanted: string): Text {
  return {
    id: `Pemetaan ini untuk formulir ${mapped}, bukan ${wanted}.`,
    en: `This mapping is for the form ${mapped} and not ${wanted}.`,
  };
}

function nothingMapped(): Text {
  return {
    id: 'Tidak ada kolom sumber yang dikenali cukup pasti. Tulis pemetaan, atau setujui dugaan.',
    en: 'No source column was recognised surely enough. Write a mapping, or accept the guesses.',
  };
}

function filledTwice(field: string): Text {
  return {
    id: `Pemetaan mengisi kolom ${field} lebih dari satu kali.`,
    en: `The mapping fills the column ${field} more than once.`,
  };
}
