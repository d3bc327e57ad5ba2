import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/icon.tsx';
import { PageFrame } from '../parts/page-frame.tsx';
import { useSession } from '../session.ts';
import { severityWords } from '../words/check-words.ts';
import { helpFindings, helpPrivacy, helpSteps, helpWords } from '../words/help-words.ts';
import { SEVERITIES } from './check/filter.ts';
import { Diagnostics } from './diagnostics.tsx';

/** The panel in short: steps, findings, keys and what becomes of data. */
export function HelpPage() {
  const { bridge, say } = useSession();
  return (
    <PageFrame title={say(helpWords.title)}>
      <Part title={say(helpWords.steps)}>
        <ol class="sentences">
          {helpSteps.map((step) => (
            <li key={step.id}>{say(step)}</li>
          ))}
        </ol>
      </Part>
      <Part title={say(helpWords.findings)}>
        <dl class="facts tall">
          {SEVERITIES.map((severity) => (
            <div key={severity} class={severity}>
              <dt class="with-icon">
                <Icon name={severity} />
                <span>{say(severityWords[severity])}</span>
              </dt>
              <dd>{say(helpFindings[severity])}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={say(helpWords.keyboard)}>
        <Keys />
        <p class="hint">{say(helpWords.keysNote)}</p>
      </Part>
      <Part title={say(helpWords.privacy)}>
        <ul class="sentences">
          {helpPrivacy.map((sentence) => (
            <li key={sentence.id}>{say(sentence)}</li>
          ))}
        </ul>
      </Part>
      {bridge.diagnose && <Diagnostics diagnose={bridge.diagnose} tryCopies={bridge.tryCopies} />}
    </PageFrame>
  );
}

const KEYS = [
  { what: helpWords.next, keys: ['J', 'Alt ↓'] },
  { what: helpWords.previous, keys: ['K', 'Alt ↑'] },
  { what: helpWords.open, keys: ['Enter'] },
  { what: helpWords.move, keys: ['Tab'] },
  { what: helpWords.stop, keys: ['Esc'] },
] as const;

function Keys() {
  const { say } = useSession();
  return (
    <dl class="facts">
      {KEYS.map(({ what, keys }) => (
        <div key={what.id}>
          <dt>{say(what)}</dt>
          <dd>
            {keys.map((key, index) => (
              <span key={key}>
                {index > 0 && ` ${say(helpWords.or)} `}
                <kbd>{key}</kbd>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="card">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
