import { useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { toggled } from '../../parts/options.tsx';
import { useFaults } from '../../parts/use-faults.ts';
import { jobOf, useSession } from '../../session.ts';
import { repairWords } from '../../words/change-words.ts';

type Repair = Replies['proposeRepair']['repairs'][number];

interface RepairFormProps {
  readonly preview: Replies['proposeRepair'];
  onRepaired(changed: Replies['repair']): void;
}

/** Which sheets are repaired: those that lose nothing are ticked, those that cannot be repaired say why. */
export function RepairForm({ preview, onRepaired }: RepairFormProps) {
  const { bridge, say, run, keepChecked } = useSession();
  const able = preview.repairs.filter(({ refused }) => refused === null);
  const refused = preview.repairs.filter(({ refused }) => refused !== null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(able.filter(({ safe }) => safe).map(({ id }) => id)),
  );
  const { form, faultOf, submit } = useFaults({ any: ticked.size === 0 && repairWords.nothingChosen });
  const fault = faultOf('any');
  const send = (): void =>
    run(
      jobOf<'repair'>(bridge, repairWords.working, { kind: 'repair', chosen: [...ticked] }, (reply) => {
        keepChecked(null);
        onRepaired(reply);
      }),
    );
  return (
    <form class="form" noValidate ref={form} onSubmit={submit(send)}>
      {able.length > 0 && (
        <fieldset class={fault ? 'group wrong' : 'group'}>
          <legend>{say(repairWords.repairs)}</legend>
          {fault && <p class="fault">{fault}</p>}
          {able.map((repair) => (
            <label key={repair.id} class="option boxed">
              <input
                type="checkbox"
                checked={ticked.has(repair.id)}
                onChange={() => setTicked(toggled(ticked, repair.id))}
              />
              <Described repair={repair} />
            </label>
          ))}
        </fieldset>
      )}
      {refused.length > 0 && <h2>{say(repairWords.refused)}</h2>}
      {refused.map((repair) => (
        <div key={repair.id} class="boxed">
          <Described repair={repair} />
        </div>
      ))}
      {able.length > 0 && (
        <Button look="main" sends>
          {say(repairWords.send)}
        </Button>
      )}
    </form>
  );
}

function Described({ repair }: { readonly repair: Repair }) {
  const { say } = useSession();
  const { sheet, what, safe, refused } = repair;
  return (
    <span class="stack">
      <span class="strong">{sheet}</span>
      {what.map((one) => (
        <span key={one}>{one}</span>
      ))}
      {refused !== null && <span class="fault">{refused}</span>}
      {refused === null && !safe && <span class="hint">{say(repairWords.unsafe)}</span>}
    </span>
  );
}
