import { useEffect } from 'preact/hooks';
import { useSession } from '../session.ts';
import type { Task } from '../tasks.ts';
import { shellWords } from '../words/shell-words.ts';

/** What is under way, how far it is, and the way to stop it. */
export function TaskBar({ task }: { readonly task: Task }) {
  const { say, stop } = useSession();
  const { title, done, total, isStopping } = task;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') stop();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [stop]);
  const value = total > 0 ? { value: done, max: total } : {};
  return (
    <section class="task" aria-label={say(shellWords.busy)}>
      <p class="strong">{say(title)}</p>
      <progress aria-label={say(title)} {...value} />
      <div class="row spread">
        <span class="hint">{hintOf()}</span>
        <button type="button" class="button plain" aria-disabled={isStopping} onClick={stop}>
          {say(shellWords.cancel)}
        </button>
      </div>
    </section>
  );

  function hintOf(): string {
    if (isStopping) return say(shellWords.stopping);
    return total > 0 ? say(shellWords.progress, { done, total }) : '';
  }
}
