import { civilOf } from '../../core/index.ts';
import type { Calendar } from './calendar.ts';
import { copyMistake, sameCodeMistake, strangerMistake } from './code-mistakes.ts';
import { fieldMistakes } from './field-mistakes.ts';
import { freeCode } from './free-codes.ts';
import { serviceLabel as label, templateOf } from './labels.ts';
import { type Mistake, slip } from './mistake.ts';
import type { Row } from './rows.ts';
import { isUrgent } from './service-facts.ts';

const waiting = label('status_layanan', 'MENUNGGU');
const urgent = ['LYN_KES', 'LYN_PSIKO', 'LYN_SOS'].map((code) => label('jenis_layanan', code));
/** Without it a victim would be said to have been sent home for nothing (VS-08). */
const RETURN = label('jenis_layanan', 'LYN_PULANG');
const AFTER_REPORT = 60;
/** A victim may wait so many days for a service. */
const LIMIT = 7;

/** The mistakes that one record of T03 can make by itself. */
export function serviceMistakes(calendar: Calendar): readonly Mistake[] {
  const { last } = calendar;
  return [
    ...fieldMistakes(templateOf('T03'), {
      calendar,
      keys: ['kode_korban'],
      computed: [],
      requiredWhen,
      bygone: [],
    }),
    strangerMistake('kode_layanan'),
    sameCodeMistake('kode_layanan'),
    copyMistake('VX-06', 'kode_korban', 'kode_layanan', ({ row }) =>
      row['tanggal_mulai'] === null ? null : {},
    ),
    slip(
      'VR-28',
      'tanggal_mulai',
      ({ row: { tanggal_permohonan: asked, tanggal_mulai: started } }, random) =>
        typeof asked === 'number' && typeof started === 'number'
          ? { tanggal_mulai: asked - random.integer(1, 20) }
          : null,
    ),
    slip('VR-28', 'tanggal_selesai', ({ row: { tanggal_mulai: started, tanggal_selesai: ended } }, random) =>
      typeof started === 'number' && typeof ended === 'number'
        ? { tanggal_selesai: started - random.integer(1, 20) }
        : null,
    ),
    slip(
      'VR-29',
      'jenis_layanan',
      ({ row: { jenis_layanan: kind, tanggal_permohonan: asked, tanggal_mulai: started } }, random) => {
        if (typeof asked !== 'number' || typeof started !== 'number' || last - asked <= LIMIT) return null;
        if (!urgent.includes(String(kind))) return null;
        return startedOn(asked + random.integer(LIMIT + 1, Math.min(60, last - asked)));
      },
    ),
    slip('VR-30', 'status_layanan', ({ row: { tanggal_permohonan: asked, jenis_layanan: kind } }) =>
      typeof asked === 'number' && last - asked > LIMIT && kind !== RETURN
        ? { ...notBegun, status_layanan: waiting }
        : null,
    ),
    slip('VR-31', 'jenis_layanan', ({ row }) => otherKind(row, 'LYN_MEDIASI')),
    slip('VS-07', 'jenis_layanan', ({ row }) => otherKind(row, 'LYN_DIDIK')),
    slip('VS-04', 'tanggal_permohonan', ({ row }) => askedTooEarly(row)),
    ofNobody(calendar),
  ];
}

/** A kind of service that no victim of a sample needs, in the place of one that nothing else depends on. */
function otherKind({ jenis_layanan: kind }: Row, code: string): Row | null {
  return kind === RETURN ? null : { jenis_layanan: label('jenis_layanan', code) };
}

/** Long before the case was reported, but not in another year than that of the code; of services without a clock. */
function askedTooEarly({ tanggal_permohonan: asked, jenis_layanan: kind, status_layanan: status }: Row) {
  if (typeof asked !== 'number' || isUrgent(String(kind)) || status === waiting) return null;
  const day = asked - AFTER_REPORT;
  return civilOf(day).year === civilOf(asked).year ? { tanggal_permohonan: day } : null;
}

/** A victim who is not registered; the one who was served has another service on record. */
function ofNobody(calendar: Calendar): Mistake {
  return {
    rule: 'VS-03',
    column: 'kode_korban',
    plant: ({ row }, random, next) => {
      const { kode_korban: code = null, jenis_layanan: kind } = row;
      if (next?.row['kode_korban'] !== code || kind === RETURN) return 0;
      row['kode_korban'] = freeCode('KB', 4, code, calendar, random);
      return 1;
    },
  };
}

const notBegun: Row = {
  tanggal_mulai: null,
  tanggal_selesai: null,
  alasan_tidak: null,
  hasil_layanan: null,
  biaya: null,
  sumber_dana: null,
};

function startedOn(day: number): Row {
  return {
    tanggal_mulai: day,
    tanggal_selesai: null,
    status_layanan: label('status_layanan', 'BERJALAN'),
    alasan_tidak: null,
    hasil_layanan: null,
  };
}

const is = (column: string, ...codes: readonly string[]): ((row: Row) => boolean) => {
  const labels = new Set(codes.map((code) => label(column, code)));
  return (row) => labels.has(String(row[column]));
};

const requiredWhen: Readonly<Record<string, (row: Row) => boolean>> = {
  tanggal_mulai: is('status_layanan', 'BERJALAN', 'SELESAI', 'TERHENTI'),
  tanggal_selesai: is('status_layanan', 'SELESAI', 'TERHENTI'),
  alasan_tidak: is('status_layanan', 'TERHENTI', 'DITOLAK'),
  hasil_layanan: is('status_layanan', 'SELESAI'),
  sumber_dana: ({ biaya: cost }) => typeof cost === 'number' && cost > 0,
};
