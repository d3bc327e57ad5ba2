import { nameKey } from '../../engine/decode/text.ts';
import { codeIn, numberIn, textIn } from '../../engine/form-cells.ts';
import { isConsolidation } from '../../engine/render/consolidation-name.ts';
import { BLANK, type Cells, FILLED } from '../../engine/table.ts';
import { kewajibanPelaporan } from '../../katalog/kewajiban.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import type { Text } from '../../locale/text.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { decodeCover, readCover } from '../cover.ts';
import { isSubmissionId } from '../submission/submission-id.ts';
import type { SubmissionFacts } from './submission.ts';

/** What the cover of a workbook says; a sentence where it lacks what a submission is known by, `null` without cover. */
export function submissionFacts(snapshot: Snapshot, today: number): SubmissionFacts | Text | null {
  const cover = decodeCover(snapshot, today);
  if (cover === null) return null;
  const { columns } = cover;
  const version = versionIn(columns['versi']);
  if (version === null) return NO_VERSION;
  const { region, period } = readCover(snapshot, today);
  const agency = codeIn(sampul, columns, 'instansi_pengirim');
  if (region === null || agency === null || period === null)
    return incomplete([
      ...(region === null ? [sampul.columns.kode_wilayah.label] : []),
      ...(agency === null ? [sampul.columns.instansi_pengirim.label] : []),
      ...(period === null ? [PERIOD] : []),
    ]);
  const declared = kewajibanPelaporan.forms.flatMap(({ declaration }) => {
    const code = codeIn(sampul, columns, declaration);
    return code === null ? [] : [[declaration, code] as const];
  });
  return {
    region,
    agency,
    office: nameKey(textIn(columns, 'nama_instansi') ?? ''),
    period,
    version,
    id: idIn(textIn(columns, 'id_pengiriman')),
    final: codeIn(sampul, columns, 'status_data') === 'FINAL',
    drawn: numberIn(columns, 'data_per_tanggal'),
    declared: Object.fromEntries(declared),
    nilBasis: codesIn(columns['dasar_nihil']),
    merged: snapshot.sheets.some(isConsolidation),
  };
}

/** What could be a submission in any office; beyond it somebody has typed over what the product counts. */
const MOST_VERSIONS = 999;

/** The version that the cover says, 1 where it says none; `null` for what is no version. */
function versionIn(cells: Cells | undefined): number | null {
  if (cells?.kind !== 'number' || cells.state[0] === BLANK) return 1;
  const version = cells.state[0] === FILLED ? (cells.values[0] ?? Number.NaN) : Number.NaN;
  return Number.isInteger(version) && version >= 1 && version <= MOST_VERSIONS ? version : null;
}

/** An id that has not the form of one may hold anything, and is not repeated. */
function idIn(text: string | null): string | null {
  return text !== null && isSubmissionId(text) ? text : null;
}

const NO_VERSION: Text = {
  id: `Versi pengiriman di lembar T00 Sampul bukan bilangan bulat 1 sampai ${MOST_VERSIONS}, sehingga tidak diketahui kiriman mana yang berlaku. Minta pengirim mengirim ulang dengan perintah Kirim.`,
  en: `The version on the sheet T00 Sampul is not a whole number from 1 to ${MOST_VERSIONS}, so that it is not known which submission counts. Ask the sender to send it again with the command Submit.`,
};

/** The codes that a cell of several choices holds. */
function codesIn(cells: Cells | undefined): readonly string[] {
  if (cells?.kind !== 'set' || cells.state[0] !== FILLED) return [];
  const positions = cells.pool[cells.values[0] ?? -1] ?? [];
  return positions.flatMap((position) => sampul.columns.dasar_nihil.list?.codes[position]?.code ?? []);
}

const PERIOD: Text = { id: 'Periode', en: 'Period' };

function incomplete(missing: readonly Text[]): Text {
  return {
    id: `Sampul belum lengkap: ${missing.map(({ id }) => id).join(', ')}. Lengkapi lembar T00 Sampul, lalu kirim ulang.`,
    en: `The cover is not complete: ${missing.map(({ en }) => en).join(', ')}. Complete the sheet T00 Sampul and send it again.`,
  };
}
