import { useLayoutEffect, useState } from 'preact/hooks';
import type { Replies } from '../core/index.ts';
import type { Bridge, Preferences } from './bridge.ts';
import { pages } from './pages/pages.ts';
import { Header } from './parts/header.tsx';
import { TaskBar } from './parts/task-bar.tsx';
import { type Session, SessionContext } from './session.ts';
import { useTasks } from './tasks.ts';
import { useJump } from './use-jump.ts';
import { usePages } from './use-pages.ts';
import { settingsWords } from './words/settings-words.ts';
import { countIn, sayIn } from './words/words.ts';

interface ShellProps {
  readonly bridge: Bridge;
  /** What the user had chosen when the panel opened. */
  readonly first: Preferences;
}

/** The bar, the work under way, and one page. */
export function Shell({ bridge, first }: ShellProps) {
  const [preferences, setPreferences] = useState(first);
  const [checked, keepChecked] = useState<Replies['check'] | null>(null);
  const { locale } = preferences;
  const tasks = useTasks(locale);
  const { view, open } = usePages(bridge, tasks, () => keepChecked(null));
  const { news, goTo } = useJump(bridge, tasks.fail);
  // With the drawing, not after it: a screen reader would begin to read in the wrong voice.
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  const keepPreferences = (wanted: Preferences, done: () => void): void =>
    tasks.run({
      title: settingsWords.saving,
      isReading: false,
      start: () => bridge.keepPreferences(wanted),
      done: () => {
        if (wanted.locale !== locale) keepChecked(null); // its texts are in the other language
        setPreferences(wanted);
        done();
      },
    });
  const session: Session = {
    ...tasks,
    bridge,
    locale,
    preferences,
    isLocked: tasks.task?.isReading === false,
    checked,
    keepChecked,
    say: (text, values) => sayIn(locale, text, values),
    count: (value) => countIn(locale, value),
    open,
    goTo,
    keepPreferences,
  };
  const Page = pages[view.page];
  return (
    <SessionContext.Provider value={session}>
      <Header page={view.page} />
      <p class="unseen" role="status">
        {tasks.task ? session.say(tasks.task.title) : news && session.say(news.text, news.values)}
      </p>
      {tasks.task && <TaskBar task={tasks.task} />}
      <main class="page" aria-busy={tasks.task !== null}>
        <Page key={view.visit} isFirst={view.visit === 0} />
      </main>
    </SessionContext.Provider>
  );
}
