import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Action, Locale, Place, Replies, Text } from '../core/index.ts';
import type { ActOptions, Bridge, Page, Preferences } from './bridge.ts';
import { changing } from './changing.ts';
import type { Job, Tasks } from './tasks.ts';
import type { Values } from './words/words.ts';

/** An action by its kind. */
export type ActionOf<K extends Action['kind']> = Extract<Action, { readonly kind: K }>;

/** What pages share: the way to the workbook, the language, and what is under way. */
export interface Session extends Pick<Tasks, 'task' | 'failed' | 'run' | 'stop' | 'dismiss'> {
  readonly bridge: Bridge;
  readonly locale: Locale;
  readonly preferences: Preferences;
  /** Whether buttons that start something have to wait. */
  readonly isLocked: boolean;
  /** The last check of this workbook, for as long as the panel is open. */
  readonly checked: Replies['check'] | null;
  keepChecked(checked: Replies['check'] | null): void;
  /** A text in the language of the session. */
  say(text: Text, values?: Values): string;
  count(value: number): string;
  /** Opens a page; *Periksa data* shows the last check unless it is opened anew. */
  open(page: Page, isAnew?: boolean): void;
  goTo(place: Place): void;
  keepPreferences(preferences: Preferences, done: () => void): void;
}

/** Where pages find their session. */
export const SessionContext = createContext<Session | null>(null);

/** The session of the page that is shown. Throws outside of one. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new TypeError('a page without a session');
  return session;
}

/** Asking the core for one action. */
export function jobOf<K extends Action['kind']>(
  bridge: Bridge,
  title: Text,
  action: ActionOf<K>,
  done: (reply: Replies[K]) => void,
): Job<Replies[K]> {
  const start = (options: ActOptions): Promise<Replies[K]> => bridge.act<K>(action, options);
  return { title, isReading: !changing[action.kind], start, done };
}
