import { useId } from 'preact/hooks';
import type { Replies } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { useSession } from '../../session.ts';
import { nextWords, startWords } from '../../words/start-words.ts';

/** The one thing to do now. */
export function NextStep({ overview }: { readonly overview: Replies['overview'] }) {
  const { say, open, goTo } = useSession();
  const title = useId();
  const { next, cover } = overview;
  const words = nextWords[next];
  const go = (): void => {
    if (next === 'cover' && cover !== null) goTo(cover);
    else open(PAGES[next]);
  };
  return (
    <section class="card accent" aria-labelledby={title}>
      <h2 id={title}>{say(startWords.nextTitle)}</h2>
      <p>{say(words.text)}</p>
      <Button look="main" onClick={go}>
        {say(words.button)}
      </Button>
    </section>
  );
}

const PAGES = {
  prepare: 'prepare',
  cover: 'status',
  fill: 'status',
  check: 'check',
  fix: 'check',
  answer: 'check',
  report: 'report',
} as const;
