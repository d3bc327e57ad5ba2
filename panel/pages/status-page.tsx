import type { Replies } from '../../core/index.ts';
import { Button } from '../parts/button.tsx';
import { Facts } from '../parts/facts.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageFrame } from '../parts/page-frame.tsx';
import { PlaceButton } from '../parts/place-button.tsx';
import { useSession } from '../session.ts';
import { statusWords } from '../words/status-words.ts';
import { useReply } from './use-reply.ts';

type Form = Replies['status']['forms'][number];

/** What is due for the period on the cover, and what is there. */
export function StatusPage() {
  const { say, open } = useSession();
  const { reply, again } = useReply<'status'>(statusWords.working, { kind: 'status' });
  const due = reply?.forms.filter(({ isDue }) => isDue) ?? [];
  const rest = reply?.forms.filter(({ isDue }) => !isDue) ?? [];
  return (
    <PageFrame title={say(statusWords.title)}>
      {reply && (
        <>
          <Notice {...toneOf(reply.isReady)} focus={reply}>
            <p>{reply.message}</p>
          </Notice>
          <Forms title={say(statusWords.due)} forms={due} />
          <Forms title={say(statusWords.notDue)} forms={rest} />
          <div class="row">
            <Button look="main" onClick={() => open('submit')}>
              {say(statusWords.send)}
            </Button>
            <Button onClick={() => open('nil')}>{say(statusWords.nil)}</Button>
            <Button look="quiet" onClick={again}>
              {say(statusWords.again)}
            </Button>
          </div>
        </>
      )}
    </PageFrame>
  );

  function toneOf(isReady: boolean | null) {
    if (isReady === null) return { tone: 'info' } as const;
    return isReady
      ? ({ tone: 'good', title: say(statusWords.ready) } as const)
      : ({ tone: 'warning', title: say(statusWords.notReady) } as const);
  }
}

function Forms({ title, forms }: { readonly title: string; readonly forms: readonly Form[] }) {
  if (forms.length === 0) return null;
  return (
    <section class="stack">
      <h2>{title}</h2>
      {forms.map((form) => (
        <FormCard key={form.template} form={form} />
      ))}
    </section>
  );
}

function FormCard({ form }: { readonly form: Form }) {
  const { say, count } = useSession();
  const { template, title, place, deadline, rows, declared, note } = form;
  const facts = [
    { term: statusWords.deadline, value: deadline },
    { term: statusWords.rows, value: rows === null ? say(statusWords.noSheet) : count(rows) },
    { term: statusWords.declared, value: declared ?? say(statusWords.undeclared) },
  ];
  return (
    <div class="card">
      <h3>
        <span class="soft">{template}</span> {title}
      </h3>
      <Facts facts={facts} />
      {note !== null && <p class="hint">{note}</p>}
      {rows !== null && <PlaceButton place={place} />}
    </div>
  );
}
