import { useState } from 'preact/hooks';
import type { Replies, Text } from '../../core/index.ts';
import { PARTS, type PeriodInput, periodIdOf, periodInputOf } from '../pages/prepare/period.ts';
import { PeriodFields } from '../pages/prepare/period-fields.tsx';
import { Button } from '../parts/button.tsx';
import { Facts } from '../parts/facts.tsx';
import { useFaults } from '../parts/use-faults.ts';
import { useSession } from '../session.ts';
import { newPeriodWords } from '../words/new-period-words.ts';

interface PeriodFormProps {
  readonly present: NonNullable<Replies['overview']['period']>;
  /** What the button says. */
  readonly send: Text;
  onSend(period: string): void;
}

/** The period that follows the present one, unless somebody chooses another. */
export function PeriodForm({ present, send, onSend }: PeriodFormProps) {
  const { say } = useSession();
  const [period, setPeriod] = useState(() => following(periodInputOf(present.code, new Date())));
  const id = periodIdOf(period);
  const { form, faultOf, submit } = useFaults({ year: id === null && newPeriodWords.wrongYear });
  return (
    <form class="form" noValidate ref={form} onSubmit={submit(() => id !== null && onSend(id))}>
      <Facts facts={[{ term: newPeriodWords.present, value: present.label }]} />
      <PeriodFields period={period} fault={faultOf('year')} onChange={setPeriod} />
      <Button look="main" sends>
        {say(send)}
      </Button>
    </form>
  );
}

/** The next period of the same kind. */
function following({ kind, number, year }: PeriodInput): PeriodInput {
  if (number < PARTS[kind]) return { kind, number: number + 1, year };
  return { kind, number: 1, year: String(Number(year) + 1) };
}
