import { useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useFaults } from '../../parts/use-faults.ts';
import { useSession } from '../../session.ts';
import { eraseWords } from '../../words/victim-words.ts';

interface ErasePreviewProps {
  readonly preview: Replies['proposeErase'];
  onErase(): void;
  onBack(): void;
}

/** What would go, and the last question before it does. */
export function ErasePreview({ preview, onErase, onBack }: ErasePreviewProps) {
  const { say } = useSession();
  const { state, message, remarks, copies } = preview;
  return (
    <>
      <Notice tone={state === 'ready' ? 'warning' : 'info'} focus={preview}>
        <p>{message}</p>
      </Notice>
      {preview.counts.length > 0 && <Counts counts={preview.counts} />}
      <Sentences title={say(eraseWords.know)} sentences={remarks} />
      <Sentences title={say(eraseWords.copies)} sentences={copies} />
      {state === 'ready' && <Confirmation onErase={onErase} />}
      <div class="row">
        <Button onClick={onBack}>{say(eraseWords.other)}</Button>
      </div>
    </>
  );
}

function Counts({ counts }: { readonly counts: Replies['proposeErase']['counts'] }) {
  const { say, count } = useSession();
  return (
    <table>
      <caption>{say(eraseWords.goes)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(eraseWords.sheet)}</th>
          <th scope="col" class="number">
            {say(eraseWords.rows)}
          </th>
          <th scope="col" class="number">
            {say(eraseWords.cells)}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ sheet, rows, cells }) => (
          <tr key={sheet}>
            <th scope="row">{sheet}</th>
            <td class="number">{count(rows)}</td>
            <td class="number">{count(cells)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section class="stack">
      <h2>{title}</h2>
      <ul class="sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function Confirmation({ onErase }: { readonly onErase: () => void }) {
  const { say } = useSession();
  const [isUnderstood, setUnderstood] = useState(false);
  const { form, faultOf, submit } = useFaults({ understood: !isUnderstood && eraseWords.notUnderstood });
  const fault = faultOf('understood');
  return (
    <form class="danger-zone stack" noValidate ref={form} onSubmit={submit(onErase)}>
      <p class="strong">{say(eraseWords.forever)}</p>
      <div class={fault ? 'wrong' : ''}>
        <label class="option">
          <input
            type="checkbox"
            checked={isUnderstood}
            onChange={(event) => setUnderstood(event.currentTarget.checked)}
          />
          <span>{say(eraseWords.understood)}</span>
        </label>
        <div role="alert">{fault && <p class="fault">{fault}</p>}</div>
      </div>
      <Button look="danger" sends>
        {say(eraseWords.send)}
      </Button>
    </form>
  );
}
