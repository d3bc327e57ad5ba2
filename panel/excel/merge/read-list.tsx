import type { MergeItem, MergeList } from '../../bridge.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { More } from '../../parts/more.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useSession } from '../../session.ts';
import { mergeWords, verdictWords } from '../../words/merge-words.ts';

interface ReadListProps {
  readonly list: MergeList;
  onMerge(): void;
  onClear(): void;
}

const LOOKS = {
  merged: { icon: 'good', tone: 'good' },
  warned: { icon: 'warning', tone: 'warning' },
  refused: { icon: 'error', tone: 'error' },
} as const;

/** What was read, what becomes of each, and the way on. What is refused comes first. */
export function ReadList({ list, onMerge, onClear }: ReadListProps) {
  const { say } = useSession();
  const { items, left, scope, staysOut } = list;
  const refused = items.filter(({ verdict }) => verdict === 'refused');
  const usable = items.filter(({ verdict }) => verdict !== 'refused');
  const isNothing = items.length === 0 && left === 0;
  return (
    <>
      <Notice tone={usable.length > 0 ? 'info' : 'warning'} focus={list}>
        {isNothing && <p>{say(mergeWords.nothing)}</p>}
        {items.length > 0 && (
          <p>{say(mergeWords.summary, { usable: usable.length, refused: refused.length })}</p>
        )}
        {left > 0 && <p>{say(mergeWords.stopped, { left })}</p>}
        {scope && usable.length > 0 && <p>{say(mergeWords.scope, scope)}</p>}
        {staysOut && usable.length > 0 && <p>{say(mergeWords.staysOut)}</p>}
        {!isNothing && usable.length === 0 && <p>{say(mergeWords.noneUsable)}</p>}
      </Notice>
      {items.length > 0 && (
        <>
          <div class="row">
            {usable.length > 0 && (
              <Button look="main" onClick={onMerge}>
                {say(mergeWords.send)}
              </Button>
            )}
            <Button look="quiet" onClick={onClear}>
              {say(mergeWords.clear)}
            </Button>
          </div>
          <section class="stack">
            <h2>{say(mergeWords.listTitle)}</h2>
            <More items={[...refused, ...usable]}>{(item) => <ReadItem item={item} />}</More>
          </section>
        </>
      )}
    </>
  );
}

function ReadItem({ item }: { readonly item: MergeItem }) {
  const { say } = useSession();
  const { name, verdict, region, agency, period, rows, reasons } = item;
  const { icon, tone } = LOOKS[verdict];
  const facts = [agency, region, period, ...(rows > 0 ? [say(mergeWords.rows, { rows })] : [])];
  return (
    <div class="card">
      <p class="strong">{name}</p>
      <p class={`verdict ${tone}`}>
        <Icon name={icon} />
        <span>{say(verdictWords[verdict])}</span>
      </p>
      <p class="hint">{facts.filter((fact) => fact !== null).join(', ')}</p>
      {reasons.length > 0 && (
        <ul class="sentences">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
