import { useState } from 'preact/hooks';
import type { Replies, Text } from '../../../core/index.ts';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useSession } from '../../session.ts';
import { checkWords } from '../../words/check-words.ts';
import { Answering } from './answering.tsx';
import type { Line } from './filter.ts';
import { Fixing } from './fixing.tsx';

interface LineDetailProps {
  readonly line: Line;
  readonly changed: Replies['tidy'] | null;
  onChanged(changed: Replies['tidy'] | null): void;
}

/** What can be done about a finding. */
export function LineDetail({ line, changed, onChanged }: LineDetailProps) {
  const { say } = useSession();
  const [told, setTold] = useState<Text | null>(null);
  const { remedy, rule, fix, keys } = line;
  return (
    <div class="line-detail">
      {told && (
        <Notice tone="good" focus={told}>
          <p>{say(told)}</p>
        </Notice>
      )}
      {remedy !== '' && (
        <p>
          <span class="strong">{say(checkWords.remedy)}: </span>
          {remedy}
        </p>
      )}
      {changed && <Outcome changed={changed} />}
      {fix !== null && !changed && <Fixing fix={fix} onFixed={onChanged} />}
      {keys.length > 0 && <Answering line={line} onAnswered={setTold} />}
      <p class="hint">{say(checkWords.rule, { rule })}</p>
    </div>
  );
}
