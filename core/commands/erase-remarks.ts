import type { ErasedSheet } from '../engine/erase/erase-rows.ts';
import { codeIn, type FoundRecords } from '../engine/erase/found-records.ts';
import { isTelling, type SheetMentions, mentions as speaksOf } from '../engine/erase/mentions.ts';
import { penghapusan } from '../katalog/penghapusan.ts';
import type { EraseReason } from '../kit/erasure.ts';
import type { Text } from '../locale/text.ts';
import { addressOf } from '../workbook/cell.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { FewerPersons } from './erase-counted.ts';

/** What an erasure found. */
interface FoundForErasure {
  readonly snapshot: Snapshot;
  readonly code: string;
  readonly reason: EraseReason;
  readonly persons: readonly FoundRecords[];
  readonly erased: readonly ErasedSheet[];
  readonly mentions: readonly SheetMentions[];
  readonly fewer: readonly FewerPersons[];
}

/** What people have to know or to look at themselves, without any value of a cell. */
export function erasureRemarks(found: FoundForErasure): readonly Text[] {
  const { code, reason, fewer, erased, mentions } = found;
  return [
    ...(reason.counts ? [STILL_COUNTED] : fewer.map(fewerText)),
    ...mentions.filter(({ cells }) => cells.length > 0).map(mentionText),
    ...[...erased, ...mentions].filter(({ formulas }) => formulas.length > 0).map(formulaText),
    ...(isTelling(code) ? [] : [SHORT_CODE]),
    ...twinsText(found),
    ...namesText(found),
  ];
}

const STILL_COUNTED: Text = {
  id: 'Jumlah korban pada kasusnya tetap: baris di T02 hanya menyimpan kode korban, kode kasus, alasan, dan tanggal penghapusan.',
  en: 'The number of victims of her case stays: the row in T02 keeps only the victim code, the case code, the reason and the day of erasure.',
};

const SHORT_CODE: Text = {
  id: 'Kode ini terlalu pendek untuk dicari di lembar lain. Cari sendiri di lembar lain, lalu hapus.',
  en: 'This code is too short to be looked for on other sheets. Look for it there yourself and delete it.',
};

function fewerText({ left }: FewerPersons): Text {
  if (left === null) {
    return {
      id: 'Jumlah korban pada kasusnya tidak dapat diubah otomatis. Kurangi sendiri di T01.',
      en: 'The number of victims of the case cannot be changed automatically. Lower it yourself in T01.',
    };
  }
  if (left > 0) {
    return {
      id: `Jumlah korban pada kasusnya berkurang menjadi ${left}.`,
      en: `The number of victims of the case becomes ${left}.`,
    };
  }
  return {
    id: 'Kasusnya tidak punya korban lain, sehingga jumlah korbannya menjadi 0. Daftarkan korban yang benar, atau tinjau status kasusnya.',
    en: 'The case has no other victim, so its number of victims becomes 0. Record the right victim, or review the status of the case.',
  };
}

function mentionText({ sheet, cells }: SheetMentions): Text {
  const shown = listed(cells.map(({ row, column }) => addressOf(row, column)));
  return {
    id: `Kode korban dihapus dari sel ${shown.id} di lembar "${sheet}". Periksa apakah sel di dekatnya juga bercerita tentang korban ini.`,
    en: `The victim code is taken out of ${shown.en} on the sheet "${sheet}". See whether cells near them tell of her too.`,
  };
}

function formulaText({ sheet, formulas }: ErasedSheet | SheetMentions): Text {
  const shown = listed(formulas);
  return {
    id: `Sel ${shown.id} di lembar "${sheet}" berisi rumus dan tidak diubah. Hapus rumusnya bila memuat data korban ini.`,
    en: `The cells ${shown.en} on the sheet "${sheet}" hold formulas and are not changed. Delete those that hold her data.`,
  };
}

const MOST_ADDRESSES = 10;

function listed(addresses: readonly string[]): Text {
  const shown = addresses.slice(0, MOST_ADDRESSES).join(', ');
  const more = addresses.length - MOST_ADDRESSES;
  if (more <= 0) return { id: shown, en: shown };
  return { id: `${shown}, dan ${more} lainnya`, en: `${shown} and ${more} others` };
}

/** Rows that bear the same fingerprint under another code. */
function twinsText({ code, persons }: FoundForErasure): readonly Text[] {
  const twins = persons.reduce((sum, { sheet, layout, template, rows }) => {
    const valuesOf = (field: string | null) => {
      const place = layout.columns[field ?? ''];
      return place ? (sheet.columns[place.column]?.values ?? []) : [];
    };
    const links = valuesOf(penghapusan.link);
    const codes = valuesOf(template.key);
    const own = new Set(rows.map((row) => codeIn(links[row] ?? null)).filter((link) => link !== ''));
    const same = layout.rows.filter(
      (row) => own.has(codeIn(links[row] ?? null)) && codeIn(codes[row] ?? null) !== code,
    );
    return sum + same.length;
  }, 0);
  if (twins === 0) return [];
  return [
    {
      id: `Sidik tautan yang sama ada pada ${twins} baris lain dengan kode korban lain: mungkin orang yang sama. Periksa apakah data itu juga harus dihapus.`,
      en: `${twins} other rows with other victim codes bear the same link fingerprint: perhaps the same person. See whether those data must go too.`,
    },
  ];
}

/** What is not in cells and cannot be changed here. */
function namesText({ snapshot, code }: FoundForErasure): readonly Text[] {
  const { fileName, sheets, properties, definedNames } = snapshot;
  const speaks = (texts: readonly string[]): boolean => texts.some((text) => speaksOf(text, code));
  const places: readonly (readonly [boolean, Text])[] = [
    [speaks([fileName ?? '']), { id: 'nama berkas', en: 'the file name' }],
    [speaks(sheets.map(({ name }) => name)), { id: 'nama lembar', en: 'a sheet name' }],
    [speaks(Object.values(properties)), { id: 'properti dokumen', en: 'the document properties' }],
    [speaks(Object.entries(definedNames).flat()), { id: 'nama rentang', en: 'a defined name' }],
  ];
  return places.flatMap(([isThere, { id, en }]) =>
    isThere
      ? [
          {
            id: `Kode korban ini juga ada di ${id}. Ubah sendiri.`,
            en: `The victim code is also in ${en}. Change it yourself.`,
          },
        ]
      : [],
  );
}
