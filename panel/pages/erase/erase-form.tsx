import { useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { Select, TextField } from '../../parts/fields.tsx';
import { useFaults } from '../../parts/use-faults.ts';
import { useSession } from '../../session.ts';
import { shellWords } from '../../words/shell-words.ts';
import { eraseWords } from '../../words/victim-words.ts';

/** Whose data go, and why. */
export interface EraseRequest {
  readonly victim: string;
  readonly reason: string;
}

interface EraseFormProps {
  readonly reasons: Replies['choices']['reasons'];
  onSend(request: EraseRequest): void;
}

/** Asks for the code and the reason. */
export function EraseForm({ reasons, onSend }: EraseFormProps) {
  const { say } = useSession();
  const [victim, setVictim] = useState('');
  const [reason, setReason] = useState('');
  const code = victim.trim().toUpperCase();
  const { form, faultOf, submit } = useFaults({
    victim: code === '' && eraseWords.noVictim,
    reason: reason === '' && eraseWords.noReason,
  });
  return (
    <form class="form" noValidate ref={form} onSubmit={submit(() => onSend({ victim: code, reason }))}>
      <TextField
        label={say(eraseWords.victim)}
        hint={say(eraseWords.victimHint)}
        value={victim}
        fault={faultOf('victim')}
        onInput={setVictim}
      />
      <Select
        label={say(eraseWords.reason)}
        value={reason}
        choices={reasons}
        blank={say(shellWords.chooseOne)}
        fault={faultOf('reason')}
        onChange={setReason}
      />
      <Button look="main" sends>
        {say(eraseWords.preview)}
      </Button>
    </form>
  );
}
