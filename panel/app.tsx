import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Bridge, Failure, Preferences } from './bridge.ts';
import { failureOf } from './failure.ts';
import { Notice } from './parts/notice.tsx';
import { Shell } from './shell.tsx';
import { shellWords } from './words/shell-words.ts';
import { sayIn } from './words/words.ts';

/** The panel from its first moment: in Indonesian until the user's language is known. */
export function App({ bridge }: { readonly bridge: Bridge }) {
  const [preferences, setPreferences] = useState<Preferences | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const read = useCallback(() => {
    setFailure(null);
    bridge.readPreferences().then(setPreferences, (reason) => setFailure(failureOf(reason)));
  }, [bridge]);
  useEffect(read, [read]);
  if (preferences) return <Shell bridge={bridge} first={preferences} />;
  return (
    <main class="page">
      <h1>{shellWords.product.id}</h1>
      {failure ? (
        <Notice tone="warning" title={shellWords.offlineTitle.id} icon="offline" focus={failure}>
          <p>{failure.text.id}</p>
          <p lang="en">{failure.text.en}</p>
          <div class="row">
            <button type="button" class="button plain" onClick={read}>
              {shellWords.retry.id}
            </button>
          </div>
        </Notice>
      ) : (
        <progress aria-label={sayIn('id', shellWords.opening)} />
      )}
    </main>
  );
}
