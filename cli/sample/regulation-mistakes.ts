import { civilOf } from '../../core/index.ts';
import type { Calendar } from './calendar.ts';
import { copyMistake, sameCodeMistake, strangerMistake } from './code-mistakes.ts';
import { fieldMistakes } from './field-mistakes.ts';
import { regulationLabel as label, templateOf } from './labels.ts';
import { type Mistake, slip } from './mistake.ts';
import type { Row } from './rows.ts';

const IN_FORCE = label('status_regulasi', 'BERLAKU');
const USED = ['3', '4'].map((level) => label('tingkat_implementasi', level));

/** The mistakes that one record of T10 can make by itself. */
export function regulationMistakes(calendar: Calendar): readonly Mistake[] {
  const { last } = calendar;
  return [
    ...fieldMistakes(templateOf('T10'), { calendar, keys: [], computed: [], requiredWhen, bygone: [] }),
    strangerMistake('kode_regulasi'),
    sameCodeMistake('kode_regulasi'),
    copyMistake('VX-15', 'status_regulasi', 'kode_regulasi', ({ row }) => (!isFounding(row) ? null : {})),
    slip('VR-60', 'berlaku_sampai', ({ row }, random) => {
      const enacted = row['tgl_penetapan'];
      if (typeof enacted !== 'number' || row['status_regulasi'] === IN_FORCE) return null;
      return { berlaku_sampai: enacted - random.integer(1, 60) };
    }),
    slip('VR-60', 'tgl_penetapan', ({ row: { tgl_penetapan: enacted } }) =>
      typeof enacted === 'number' ? { tgl_penetapan: enacted - 366 } : null,
    ),
    slip('VR-61', 'berlaku_sampai', ({ row }, random) => {
      const enacted = row['tgl_penetapan'];
      if (typeof enacted !== 'number' || row['status_regulasi'] !== IN_FORCE || enacted >= last) return null;
      return { berlaku_sampai: random.integer(enacted, Math.min(last - 1, endOfYear(enacted))) };
    }),
  ];
}

function endOfYear(day: number): number {
  const { month, day: date } = civilOf(day);
  return day + (12 - month) * 28 + Math.max(0, 28 - date);
}

const requiredWhen: Readonly<Record<string, (row: Row) => boolean>> = {
  tingkat_implementasi: ({ status_regulasi: status }) => status === IN_FORCE,
  bukti_implementasi: ({ tingkat_implementasi: level }) => USED.includes(String(level)),
};

function isFounding(row: Row): boolean {
  return (
    row['status_regulasi'] === label('status_regulasi', 'BERLAKU') &&
    row['fungsi_regulasi'] === label('fungsi_regulasi', 'PEMBENTUKAN_GT')
  );
}
