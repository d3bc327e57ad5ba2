import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/fields.tsx';
import { useFaults } from '../../parts/use-faults.ts';
import { useSession } from '../../session.ts';
import { checkWords } from '../../words/check-words.ts';

interface AnswerFormProps {
  readonly first: string;
  onSend(reason: string): void;
  onClose(): void;
}

const SHORTEST = 5;
const LONGEST = 300;

/** Where the reason is written. */
export function AnswerForm({ first, onSend, onClose }: AnswerFormProps) {
  const { say } = useSession();
  const [reason, setReason] = useState(first);
  const trimmed = reason.trim();
  const isLong = trimmed.length >= SHORTEST && trimmed.length <= LONGEST;
  const { form, faultOf, submit } = useFaults({ reason: !isLong && checkWords.wrongReason });
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [form]);
  return (
    <form class="stack" noValidate ref={form} onSubmit={submit(() => onSend(trimmed))}>
      <TextField
        kind="lines"
        label={say(checkWords.reason)}
        hint={say(checkWords.reasonHint)}
        value={reason}
        fault={faultOf('reason')}
        onInput={setReason}
      />
      <div class="row">
        <Button look="main" sends>
          {say(checkWords.saveAnswer)}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {say(checkWords.close)}
        </Button>
      </div>
    </form>
  );
}
