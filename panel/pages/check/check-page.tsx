import { useLayoutEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageFrame } from '../../parts/page-frame.tsx';
import { jobOf, useSession } from '../../session.ts';
import { checkWords } from '../../words/check-words.ts';
import { shellWords } from '../../words/shell-words.ts';
import { Results } from './results.tsx';

/** *Periksa data*: checks as soon as it opens, unless an earlier check still stands. */
export function CheckPage() {
  const { bridge, say, run, open, task, checked, keepChecked } = useSession();
  const [round, setRound] = useState(0);
  const check = (): void =>
    run(
      jobOf<'check'>(bridge, checkWords.working, { kind: 'check' }, (reply) => {
        keepChecked(reply);
        setRound((round) => round + 1);
      }),
    );
  useLayoutEffect(() => {
    if (checked === null) check();
  }, []);
  return (
    <PageFrame title={say(checkWords.title)}>
      {checked === null && task === null && (
        <Button look="main" onClick={check}>
          {say(checkWords.start)}
        </Button>
      )}
      {checked?.isOwn === false && (
        <Notice tone="info" focus={round > 0 && round}>
          <p>{say(checkWords.notOwn)}</p>
          <Button look="main" onClick={() => open('prepare')}>
            {say(shellWords.toPrepare)}
          </Button>
        </Notice>
      )}
      {checked?.isOwn && <Results key={round} checked={checked} isNew={round > 0} onCheck={check} />}
    </PageFrame>
  );
}
