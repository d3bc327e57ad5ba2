import { useState } from 'preact/hooks';
import type { Text } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { jobOf, useSession } from '../../session.ts';
import { checkWords } from '../../words/check-words.ts';
import { AnswerForm } from './answer-form.tsx';
import type { Line } from './filter.ts';

interface AnsweringProps {
  readonly line: Line;
  /** Called with what to tell once the workbook holds the answer. */
  onAnswered(told: Text): void;
}

/** Why a warning may stand: read, written and taken back. */
export function Answering({ line, onAnswered }: AnsweringProps) {
  const { bridge, say, run, keepChecked } = useSession();
  const [isWriting, setWriting] = useState(false);
  const { answer, keys } = line;
  const send = (reason: string): void =>
    run(
      jobOf<'answer'>(bridge, checkWords.saving, { kind: 'answer', keys, reason }, (reply) => {
        setWriting(false);
        keepChecked(reply);
        onAnswered(reason === '' ? checkWords.answerRemoved : checkWords.answerSaved);
      }),
    );
  if (isWriting) return <AnswerForm first={answer ?? ''} onSend={send} onClose={() => setWriting(false)} />;
  return (
    <div class="stack">
      {answer !== null && (
        <p>
          <span class="strong">{say(checkWords.answeredWith)}: </span>
          {answer}
        </p>
      )}
      <div class="row">
        <Button onClick={() => setWriting(true)}>
          {say(answer === null ? checkWords.answer : checkWords.changeAnswer)}
        </Button>
        {answer !== null && (
          <Button look="quiet" onClick={() => send('')}>
            {say(checkWords.removeAnswer)}
          </Button>
        )}
      </div>
    </div>
  );
}
