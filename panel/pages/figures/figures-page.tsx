import { useState } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageFrame } from '../../parts/page-frame.tsx';
import { jobOf, useSession } from '../../session.ts';
import { explainWords, figuresWords } from '../../words/figures-words.ts';
import { useReply } from '../use-reply.ts';
import { Explanation } from './explanation.tsx';
import { IndicatorList } from './indicator-list.tsx';
import { Score } from './score.tsx';

/** Indicators and scores, and where an indicator comes from. */
export function FiguresPage() {
  const { bridge, say, run } = useSession();
  const { reply, again } = useReply<'figures'>(figuresWords.working, { kind: 'figures' });
  const [explained, setExplained] = useState<Replies['explain'] | null>(null);
  const [search, setSearch] = useState('');
  const [last, setLast] = useState<string | null>(null);
  const explain = (id: string): void => {
    setLast(id);
    run(jobOf<'explain'>(bridge, explainWords.working, { kind: 'explain', id }, setExplained));
  };
  if (explained) return <Explanation explained={explained} onBack={() => setExplained(null)} />;
  return (
    <PageFrame title={say(figuresWords.title)} takesFocus={last === null}>
      {reply && (
        <>
          <Notice tone="info" focus={last === null && reply}>
            <p>{reply.message}</p>
          </Notice>
          <About figures={reply} />
          {reply.scores.length > 0 && (
            <section class="stack">
              <h2>{say(figuresWords.scores)}</h2>
              {reply.scores.map((score) => (
                <Score key={score.title} score={score} />
              ))}
            </section>
          )}
          {reply.indicators.length > 0 && (
            <IndicatorList
              indicators={reply.indicators}
              search={search}
              focus={last}
              onSearch={setSearch}
              onExplain={explain}
            />
          )}
          <div class="row">
            <Button look="quiet" onClick={again}>
              {say(figuresWords.again)}
            </Button>
          </div>
        </>
      )}
    </PageFrame>
  );
}

function About({ figures }: { readonly figures: Replies['figures'] }) {
  const { say } = useSession();
  const facts = [
    { term: figuresWords.region, value: figures.region },
    { term: figuresWords.period, value: figures.period },
    { term: figuresWords.dataStatus, value: say(figuresWords[figures.dataStatus]) },
  ];
  return <Facts facts={facts} />;
}
