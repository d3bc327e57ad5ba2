import { useState } from 'preact/hooks';
import { Notice } from '../../parts/notice.tsx';
import { PageFrame } from '../../parts/page-frame.tsx';
import { useSession } from '../../session.ts';
import { fingerprintWords } from '../../words/victim-words.ts';
import { FingerprintForm } from './fingerprint-form.tsx';

/** *Buat sidik tautan*: what is typed leaves the page with its fields, which are emptied after each use. */
export function FingerprintPage() {
  const { bridge, say, run } = useSession();
  const [made, setMade] = useState<Awaited<ReturnType<typeof bridge.fingerprint>> | null>(null);
  const make = (key: string, identity: string): void => {
    setMade(null);
    run({
      title: fingerprintWords.working,
      isReading: false,
      start: () => bridge.fingerprint(key, identity),
      done: setMade,
    });
  };
  return (
    <PageFrame title={say(fingerprintWords.title)} intro={say(fingerprintWords.intro)}>
      {made && 'problem' in made && (
        <Notice tone="warning" focus={made}>
          <p>{say(made.problem)}</p>
        </Notice>
      )}
      {made && 'fingerprint' in made && (
        <Notice tone="good" title={say(fingerprintWords.result)} focus={made}>
          <p class="code">{made.fingerprint}</p>
          <p>{say(fingerprintWords.resultHint)}</p>
        </Notice>
      )}
      <FingerprintForm onSend={make} />
    </PageFrame>
  );
}
