import { useState } from 'preact/hooks';
import type { Bridge, DiagnosticFact } from '../bridge.ts';
import { Button } from '../parts/button.tsx';
import { useSession } from '../session.ts';
import { helpWords } from '../words/help-words.ts';

/** What to send to maintainers, once somebody asks for it. */
export function Diagnostics({ diagnose }: { readonly diagnose: NonNullable<Bridge['diagnose']> }) {
  const { say, run } = useSession();
  const [facts, setFacts] = useState<readonly DiagnosticFact[] | null>(null);
  const look = (): void =>
    run({ title: helpWords.diagnosing, isReading: true, start: () => diagnose(), done: setFacts });
  return (
    <section class="card">
      <h2>{say(helpWords.diagnostics)}</h2>
      <p class="hint">{say(helpWords.diagnosticsNote)}</p>
      {facts === null ? (
        <Button onClick={look}>{say(helpWords.diagnose)}</Button>
      ) : (
        <dl class="facts tall">
          {facts.map(({ label, value }) => (
            <div key={label.id}>
              <dt>{say(label)}</dt>
              <dd>{typeof value === 'string' ? value : say(value)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
