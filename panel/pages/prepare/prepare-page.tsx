import { useEffect, useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { Notice } from '../../parts/notice.tsx';
import { PageFrame } from '../../parts/page-frame.tsx';
import { PlaceButton } from '../../parts/place-button.tsx';
import { useSession } from '../../session.ts';
import { prepareWords } from '../../words/prepare-words.ts';
import { PrepareForm } from './prepare-form.tsx';

/** *Siapkan buku kerja*. */
export function PreparePage() {
  const { bridge, say, run } = useSession();
  const [known, setKnown] = useState<Pick<Replies, 'choices' | 'overview'> | null>(null);
  const [prepared, setPrepared] = useState<Replies['prepare'] | null>(null);
  useEffect(() => {
    run({
      title: prepareWords.loading,
      isReading: true,
      start: async (options) => ({
        choices: await bridge.act<'choices'>({ kind: 'choices' }, options),
        overview: await bridge.act<'overview'>({ kind: 'overview' }, options),
      }),
      done: setKnown,
    });
  }, []);
  return (
    <PageFrame title={say(prepareWords.title)} intro={say(prepareWords.intro)}>
      {prepared && (
        <Notice tone="good" focus={prepared}>
          <p>{prepared.message}</p>
          <PlaceButton place={prepared.place} label={say(prepareWords.begin)} />
        </Notice>
      )}
      {known && !prepared && <PrepareForm {...known} onPrepared={setPrepared} />}
    </PageFrame>
  );
}
