import { useState } from 'preact/hooks';
import type { Replies } from '../../core/index.ts';
import { jobOf, useSession } from '../session.ts';
import { shellWords } from '../words/shell-words.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { PlaceButton } from './place-button.tsx';

/** What became of a change, and the way back where there is one. */
export function Outcome({ changed }: { readonly changed: Replies['tidy'] }) {
  const { bridge, say, run } = useSession();
  const [undone, setUndone] = useState<Replies['undo'] | null>(null);
  const shown = undone ?? changed;
  const undo = (): void => {
    const edits = changed.undo ?? [];
    run(jobOf<'undo'>(bridge, shellWords.undoing, { kind: 'undo', edits }, setUndone));
  };
  return (
    <Notice tone="good" focus={shown} {...(undone && { icon: 'undo' })}>
      <p>{shown.message}</p>
      {shown.remarks.length > 0 && (
        <ul class="plain-list">
          {shown.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {shown.place && <PlaceButton place={shown.place} />}
      {!undone && changed.undo !== null && (
        <div class="row">
          <Button icon="undo" onClick={undo}>
            {say(shellWords.undo)}
          </Button>
        </div>
      )}
    </Notice>
  );
}
