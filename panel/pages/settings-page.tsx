import { useState } from 'preact/hooks';
import type { Preferences } from '../bridge.ts';
import { Notice } from '../parts/notice.tsx';
import { CheckGroup, RadioGroup } from '../parts/options.tsx';
import { PageFrame } from '../parts/page-frame.tsx';
import { useSession } from '../session.ts';
import { settingsWords } from '../words/settings-words.ts';

const EDITING = 'editing';

/** Language, and whether rows are checked while they are filled in. Every choice is kept at once. */
export function SettingsPage() {
  const { say, preferences, keepPreferences, task } = useSession();
  const [isSaved, setSaved] = useState(false);
  const [wanted, setWanted] = useState(preferences);
  // A choice shows at once, and goes back where it could not be kept.
  const { locale, checkWhileEditing } = task === null ? preferences : wanted;
  const keep = (change: Partial<Preferences>): void => {
    const chosen = { ...preferences, ...change };
    setSaved(false);
    setWanted(chosen);
    keepPreferences(chosen, () => setSaved(true));
  };
  const languages = [
    { code: 'id', label: say(settingsWords.id) },
    { code: 'en', label: say(settingsWords.en) },
  ];
  const editing = [
    { code: EDITING, label: say(settingsWords.checkWhileEditing), hint: say(settingsWords.checkHint) },
  ];
  return (
    <PageFrame title={say(settingsWords.title)}>
      <RadioGroup
        legend={say(settingsWords.language)}
        options={languages}
        value={locale}
        onChange={(code) => keep({ locale: code === 'en' ? 'en' : 'id' })}
      />
      <CheckGroup
        legend={say(settingsWords.editing)}
        options={editing}
        values={new Set(checkWhileEditing ? [EDITING] : [])}
        onChange={(values) => keep({ checkWhileEditing: values.has(EDITING) })}
      />
      <div role="status">
        {isSaved && (
          <Notice tone="good">
            <p>{say(settingsWords.saved)}</p>
          </Notice>
        )}
      </div>
    </PageFrame>
  );
}
