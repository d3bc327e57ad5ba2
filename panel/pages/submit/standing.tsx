import type { Replies } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { useSession } from '../../session.ts';
import { submitWords } from '../../words/submit-words.ts';
import { Changes } from './changes.tsx';

interface StandingProps {
  readonly standing: Replies['submission'];
  onSend(): void;
  onWithdraw(): void;
}

/** How far the submission is, and what can be done with it. */
export function Standing({ standing, onSend, onWithdraw }: StandingProps) {
  const { say, count, open } = useSession();
  const { message, state, version, id, isSendable, isWithdrawable, hindrances, changes } = standing;
  const tone = isWithdrawable ? 'info' : 'warning';
  const facts = [
    { term: submitWords.state, value: state.label },
    { term: submitWords.version, value: count(version) },
    { term: submitWords.code, value: id },
  ];
  return (
    <>
      <Notice tone={isSendable ? 'good' : tone} focus={standing}>
        <p>{message}</p>
      </Notice>
      <Facts facts={facts} />
      {!isWithdrawable && <Sentences title={say(submitWords.inTheWay)} sentences={hindrances} />}
      {changes && changes.count > 0 && <Changes changes={changes} />}
      <div class="row">
        {isSendable && (
          <Button look="main" onClick={onSend}>
            {say(submitWords.send)}
          </Button>
        )}
        {isWithdrawable && (
          <Button icon="undo" onClick={onWithdraw}>
            {say(submitWords.withdraw)}
          </Button>
        )}
        {!isSendable && !isWithdrawable && (
          <Button onClick={() => open('check', true)}>{say(submitWords.check)}</Button>
        )}
      </div>
    </>
  );
}
