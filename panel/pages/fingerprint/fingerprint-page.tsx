import { useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { Notice } from '../../parts/notice.tsx';
import { PageFrame } from '../../parts/page-frame.tsx';
import { jobOf, useSession } from '../../session.ts';
import { fingerprintWords } from '../../words/victim-words.ts';
import { FingerprintForm } from './fingerprint-form.tsx';

/** *Buat sidik tautan*: what is typed leaves the page with its fields, which are emptied after each use. */
export function FingerprintPage() {
  const { bridge, say, run } = useSession();
  const [made, setMade] = useState<Replies['fingerprint'] | null>(null);
  const make = (key: string, identity: string): void => {
    setMade(null);
    const job = jobOf<'fingerprint'>(
      bridge,
      fingerprintWords.working,
      { kind: 'fingerprint', key, identity },
      setMade,
    );
    run({ ...job, isOnce: true });
  };
  return (
    <PageFrame title={say(fingerprintWords.title)} intro={say(fingerprintWords.intro)}>
      {made && (
        <Notice tone="good" title={say(fingerprintWords.result)} focus={made}>
          <p class="code">{made.fingerprint}</p>
          <p>{say(fingerprintWords.resultHint)}</p>
        </Notice>
      )}
      <FingerprintForm onSend={make} />
    </PageFrame>
  );
}
