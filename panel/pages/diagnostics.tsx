import { useState } from 'preact/hooks';
import type { Bridge, DiagnosticFact } from '../bridge.ts';
import { Button } from '../parts/button.tsx';
import { useSession } from '../session.ts';
import { helpWords } from '../words/help-words.ts';
import type { Words } from '../words/words.ts';

interface DiagnosticsProps {
  readonly diagnose: NonNullable<Bridge['diagnose']>;
  readonly tryCopies: Bridge['tryCopies'];
}

/** What to send to maintainers, once somebody asks for it, and what an administrator can try. */
export function Diagnostics({ diagnose, tryCopies }: DiagnosticsProps) {
  const { say } = useSession();
  return (
    <section class="card">
      <h2>{say(helpWords.diagnostics)}</h2>
      <p class="hint">{say(helpWords.diagnosticsNote)}</p>
      <Asked button={helpWords.diagnose} working={helpWords.diagnosing} ask={diagnose} />
      {tryCopies && (
        <>
          <p class="hint">{say(helpWords.tryCopiesNote)}</p>
          <Asked button={helpWords.tryCopies} working={helpWords.tryingCopies} ask={tryCopies} />
        </>
      )}
    </section>
  );
}

interface AskedProps {
  readonly button: Words[string];
  readonly working: Words[string];
  ask(): Promise<readonly DiagnosticFact[]>;
}

/** A button, and in its place what it brought. */
function Asked({ button, working, ask }: AskedProps) {
  const { say, run } = useSession();
  const [facts, setFacts] = useState<readonly DiagnosticFact[] | null>(null);
  if (facts === null) {
    const look = (): void => run({ title: working, isReading: true, start: () => ask(), done: setFacts });
    return <Button onClick={look}>{say(button)}</Button>;
  }
  return (
    <dl class="facts tall">
      {facts.map(({ label, value }) => (
        <div key={label.id}>
          <dt>{say(label)}</dt>
          <dd>{typeof value === 'string' ? value : say(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
