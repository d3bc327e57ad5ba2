import { useMemo, useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useSession } from '../../session.ts';
import { checkWords } from '../../words/check-words.ts';
import { type Filter, filtered, NO_FILTER } from './filter.ts';
import { Filters } from './filters.tsx';
import { LineList } from './line-list.tsx';

interface ResultsProps {
  readonly checked: Replies['check'];
  /** Whether they have just come, so that the keyboard goes to them. */
  readonly isNew: boolean;
  onCheck(): void;
}

/** What a check has found. */
export function Results({ checked, isNew, onCheck }: ResultsProps) {
  const { say } = useSession();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [isStale, setStale] = useState(false);
  const { lines, isReady, message } = checked;
  const shown = useMemo(() => filtered(lines, filter), [lines, filter]);
  return (
    <>
      <Notice
        tone={isReady ? 'good' : 'warning'}
        title={say(isReady ? checkWords.ready : checkWords.notReady)}
        focus={isNew && 'first'}
      >
        <p>{message}</p>
        {isStale && <p>{say(checkWords.stale)}</p>}
        <div class="row">
          <Button look={isStale ? 'main' : 'plain'} onClick={onCheck}>
            {say(checkWords.again)}
          </Button>
        </div>
      </Notice>
      {lines.length > 0 && <Filters lines={lines} filter={filter} onChange={setFilter} />}
      {shown.length > 0 && (
        <LineList key={`${filter.severity} ${filter.template}`} lines={shown} onChanged={setStale} />
      )}
      {lines.length === 0 && <p class="empty">{say(checkWords.none)}</p>}
      {lines.length > 0 && shown.length === 0 && (
        <div class="empty">
          <p>{say(checkWords.noneFiltered)}</p>
          <Button onClick={() => setFilter(NO_FILTER)}>{say(checkWords.clearFilter)}</Button>
        </div>
      )}
    </>
  );
}
