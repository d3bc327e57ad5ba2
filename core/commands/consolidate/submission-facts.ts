import { nameKey } from '../../engine/decode/text.ts';
import { codeIn, numberIn, textIn } from '../../engine/form-cells.ts';
import { isConsolidation } from '../../engine/render/consolidation-name.ts';
import { type Cells, FILLED } from '../../engine/table.ts';
import { kewajibanPelaporan } from '../../katalog/kewajiban.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import type { Text } from '../../locale/text.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { decodeCover, readCover } from '../cover.ts';
import { soundId } from '../submission/submission-id.ts';
import { MOST_VERSIONS, versionIn } from '../submission/submission-version.ts';
import { shownOffice } from './shown-name.ts';
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
    office: nameKey(shownOffice(columns)),
    period,
    version,
    id: soundId(textIn(columns, 'id_pengiriman')),
    final: codeIn(sampul, columns, 'status_data') === 'FINAL',
    drawn: numberIn(columns, 'data_per_tanggal'),
    declared: Object.fromEntries(declared),
    nilBasis: codesIn(columns['dasar_nihil']),
    merged: snapshot.sheets.some(isConsolidation),
  };
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
