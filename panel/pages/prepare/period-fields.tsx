import { Select, TextField } from '../../parts/fields.tsx';
import { useSession } from '../../session.ts';
import { months, prepareWords } from '../../words/prepare-words.ts';
import { PARTS, type PeriodInput, type PeriodKind } from './period.ts';

interface PeriodFieldsProps {
  readonly period: PeriodInput;
  readonly fault: string | null;
  onChange(period: PeriodInput): void;
}

const KINDS: readonly PeriodKind[] = ['month', 'quarter', 'half', 'year'];
const PART_WORDS = {
  month: prepareWords.whichMonth,
  quarter: prepareWords.whichQuarter,
  half: prepareWords.whichHalf,
} as const;

/** Kind, number and year of the period that is reported. */
export function PeriodFields({ period, fault, onChange }: PeriodFieldsProps) {
  const { say } = useSession();
  const { kind, number, year } = period;
  const kinds = KINDS.map((code) => ({ code, label: say(prepareWords[code]) }));
  const changeKind = (code: string): void => {
    const kind = KINDS.find((one) => one === code) ?? 'month';
    onChange({ ...period, kind, number: Math.min(number, PARTS[kind]) });
  };
  return (
    <fieldset class="group">
      <legend>{say(prepareWords.periodTitle)}</legend>
      <Select label={say(prepareWords.kind)} value={kind} choices={kinds} onChange={changeKind} />
      <div class="pair">
        {kind !== 'year' && (
          <Select
            label={say(PART_WORDS[kind])}
            value={String(number)}
            choices={partsOf(kind)}
            onChange={(code) => onChange({ ...period, number: Number(code) })}
          />
        )}
        <TextField
          label={say(prepareWords.yearField)}
          kind="digits"
          value={year}
          fault={fault}
          onInput={(year) => onChange({ ...period, year })}
        />
      </div>
    </fieldset>
  );

  function partsOf(kind: keyof typeof PART_WORDS) {
    return Array.from({ length: PARTS[kind] }, (_, index) => {
      const month = kind === 'month' ? months[index] : undefined;
      return { code: String(index + 1), label: month ? say(month) : String(index + 1) };
    });
  }
}
