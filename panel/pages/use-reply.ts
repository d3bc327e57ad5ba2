import { useLayoutEffect, useState } from 'preact/hooks';
import type { Action, Replies, Text } from '../../core/index.ts';
import { type ActionOf, jobOf, useSession } from '../session.ts';

/** What a page asks for as soon as it opens: the answer, `null` before, and a way to ask again. */
export function useReply<K extends Action['kind']>(
  title: Text,
  action: ActionOf<K>,
): { readonly reply: Replies[K] | null; readonly again: () => void } {
  const { bridge, run } = useSession();
  const [reply, setReply] = useState<Replies[K] | null>(null);
  const again = (): void => run(jobOf<K>(bridge, title, action, (reply) => setReply(() => reply)));
  useLayoutEffect(again, []); // with the drawing, so that the page is never seen at rest before its answer
  return { reply, again };
}
