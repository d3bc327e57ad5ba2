import type { Replies } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { jobOf, useSession } from '../../session.ts';
import { checkWords } from '../../words/check-words.ts';
import type { Line } from './filter.ts';

interface FixingProps {
  readonly fix: NonNullable<Line['fix']>;
  onFixed(changed: Replies['tidy']): void;
}

/** The change that would mend a finding. */
export function Fixing({ fix, onFixed }: FixingProps) {
  const { bridge, say, run } = useSession();
  const apply = (): void =>
    run(jobOf<'tidy'>(bridge, checkWords.fixing, { kind: 'tidy', chosen: fix.ids }, onFixed));
  return (
    <div class="stack">
      <p>
        <span class="strong">{say(checkWords.suggestion)}: </span>
        {fix.text}
      </p>
      <Button onClick={apply}>{say(checkWords.fix)}</Button>
    </div>
  );
}
