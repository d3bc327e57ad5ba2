import type { Preferences } from '../../panel/bridge.ts';

/** Where a browser keeps texts by name. */
export interface TextStore {
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
}

/** What holds until somebody chooses otherwise. */
const FIRST: Preferences = { locale: 'id', checkWhileEditing: true };

/**
 * What the user has chosen, kept in the browser that shows the panel: nothing of it goes into the workbook. Where the
 * browser keeps nothing, choices last as long as the panel.
 */
export function preferencesIn(
  store: TextStore,
  name: string,
): { read(): Preferences; keep(preferences: Preferences): void } {
  let chosen: Preferences | null = null;
  return {
    read: () => {
      chosen ??= parsed(textIn(store, name));
      return chosen;
    },
    keep: (preferences) => {
      chosen = preferences;
      try {
        store.setItem(name, JSON.stringify(preferences));
      } catch {
        // A browser that keeps nothing is no reason to refuse a choice.
      }
    },
  };
}

function textIn(store: TextStore, name: string): string {
  try {
    return store.getItem(name) ?? '{}';
  } catch {
    return '{}';
  }
}

function parsed(text: string): Preferences {
  try {
    const { locale, checkWhileEditing } = JSON.parse(text) as Partial<Record<string, unknown>>;
    return {
      locale: locale === 'en' ? 'en' : FIRST.locale,
      checkWhileEditing: typeof checkWhileEditing === 'boolean' ? checkWhileEditing : FIRST.checkWhileEditing,
    };
  } catch {
    return FIRST;
  }
}
