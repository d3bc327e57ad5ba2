import type { Failure } from '../bridge.ts';
import { useSession } from '../session.ts';
import type { FailedJob } from '../tasks.ts';
import { shellWords } from '../words/shell-words.ts';
import { Button } from './button.tsx';
import { Notice, type Tone } from './notice.tsx';

/** Why the last thing asked for was not done, with a way to try again. */
export function Failed({ failed }: { readonly failed: FailedJob }) {
  const { say, dismiss } = useSession();
  const { failure, retry } = failed;
  const look = failure.kind === 'offline' ? ({ icon: 'offline' } as const) : {};
  return (
    <Notice tone={TONES[failure.kind]} title={say(TITLES[failure.kind])} focus={failed} {...look}>
      <p>{say(failure.text)}</p>
      <div class="row">
        {retry && <Button onClick={retry}>{say(shellWords.retry)}</Button>}
        <Button look="quiet" onClick={dismiss}>
          {say(shellWords.dismiss)}
        </Button>
      </div>
    </Notice>
  );
}

const TITLES = {
  refused: shellWords.failedTitle,
  offline: shellWords.offlineTitle,
  cancelled: shellWords.cancelledTitle,
  failed: shellWords.failedTitle,
} as const satisfies Record<Failure['kind'], unknown>;

const TONES: Readonly<Record<Failure['kind'], Tone>> = {
  refused: 'warning',
  offline: 'warning',
  cancelled: 'info',
  failed: 'error',
};
