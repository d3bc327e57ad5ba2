import { type Block, codeIn } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import { outcomeOf } from './file-outcome.ts';
import { stagesOf } from './file-stages.ts';
import { caseLabel, joinedCodes, fileLabel as label } from './labels.ts';
import { odds, type Random } from './random.ts';
import type { CaseRow, Row } from './rows.ts';

const REJECTED = caseLabel('status_kasus', 'BUKAN_TPPO');
const units = odds({ POLRES: 72, POLDA: 18, POLSEK: 6, BARESKRIM: 4 });
const others = odds({ UUPA: 40, UU21_LAIN: 25, UUPMI: 15, UUTPKS: 15, KUHP_BARU: 5 });

/** The criminal files of a block's cases: one for each case, and second ones where more are wanted. */
export function makeFiles(
  block: Block,
  cases: readonly CaseRow[],
  count: number,
  calendar: Calendar,
  random: Random,
): readonly Row[] {
  return Array.from({ length: count }, (_, index) => {
    const of = cases[Math.floor((index * cases.length) / count)];
    if (!of) throw new RangeError('a file without a case');
    return makeFile(codeIn(block, 'PK', index + 1), of, { block, calendar }, random);
  });
}

interface When {
  readonly block: Block;
  readonly calendar: Calendar;
}

function makeFile(code: string, of: CaseRow, { block, calendar }: When, random: Random): Row {
  const reported = Math.min(Number(of.tanggal_lapor) + random.integer(0, 7), block.last);
  const trafficking = of.status_kasus !== REJECTED;
  const stages = stagesOf({ reported, trafficking, last: calendar.last }, random);
  const known = typeof of.jumlah_pelaku === 'number' ? Math.max(1, of.jumlah_pelaku) : random.integer(1, 3);
  const suspects = suspectsOf(stages.days.tgl_penyidikan === null ? 0 : known, random);
  const total = Object.values(suspects).reduce((sum, each) => sum + each, 0);
  return {
    kode_perkara: code,
    kode_kasus: of.kode_kasus,
    satker_penyidik: label('satker_penyidik', random.weighted(units)),
    pasal_disangkakan: trafficking ? chargesOf(random) : null,
    ...suspects,
    tgl_laporan_polisi: reported,
    ...stages.days,
    ...outcomeOf(stages, total, random),
    alasan_henti:
      stages.stopped === null ? null : label('alasan_henti', random.weighted(grounds(trafficking))),
    tgl_henti: stages.stopped,
  };
}

function suspectsOf(count: number, random: Random) {
  const women = random.integer(0, Math.floor(count / 2));
  const child = count > 1 && random.chance(0.08) ? 1 : 0;
  const company = count > 0 && random.chance(0.05) ? 1 : 0;
  return {
    jml_tersangka_l: Math.max(0, count - women - child),
    jml_tersangka_p: women,
    jml_tersangka_anak: child,
    jml_tersangka_korporasi: company,
  };
}

function chargesOf(random: Random): string | null {
  const further = random.chance(0.35) ? random.several(others, 1) : [];
  return joinedCodes(label, 'pasal_disangkakan', ['UU21_2', ...further]);
}

const weak = odds({ BUKTI_KURANG: 70, DEMI_HUKUM: 20, LAIN: 10, BUKAN_PIDANA: 0 });
const none = odds({ BUKAN_PIDANA: 85, BUKTI_KURANG: 15, DEMI_HUKUM: 0, LAIN: 0 });

function grounds(trafficking: boolean) {
  return trafficking ? weak : none;
}
