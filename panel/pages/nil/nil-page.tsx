import { useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageFrame } from '../../parts/page-frame.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { useSession } from '../../session.ts';
import { nilWords } from '../../words/nil-words.ts';
import { useReply } from '../use-reply.ts';
import { NilForm } from './nil-form.tsx';

/** *Nyatakan nihil*: of which forms, and who was asked. */
export function NilPage() {
  const { say, keepChecked } = useSession();
  const { reply, again } = useReply<'nilChoices'>(nilWords.looking, { kind: 'nilChoices' });
  const [done, setDone] = useState<Replies['nil'] | null>(null);
  const made = (changed: Replies['nil']): void => {
    keepChecked(null);
    setDone(changed);
  };
  const back = (): void => {
    setDone(null);
    again();
  };
  const obstacles = reply?.forms.flatMap(({ obstacle }) => obstacle ?? []) ?? [];
  return (
    <PageFrame title={say(nilWords.title)} intro={say(nilWords.intro)}>
      {done && (
        <>
          <Outcome changed={done} />
          <div class="row">
            <Button onClick={back}>{say(nilWords.again)}</Button>
          </div>
        </>
      )}
      {reply && !done && (
        <>
          {obstacles.length === reply.forms.length ? (
            <Notice tone="info" focus={reply}>
              <p>{say(nilWords.none)}</p>
            </Notice>
          ) : (
            <NilForm choices={reply} onDone={made} />
          )}
          <Sentences title={say(nilWords.others)} sentences={obstacles} />
        </>
      )}
    </PageFrame>
  );
}
