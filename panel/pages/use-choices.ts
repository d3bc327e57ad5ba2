import { useEffect, useState } from 'preact/hooks';
import type { Text } from '../../core/index.ts';
import type { Choices } from '../bridge.ts';
import { useSession } from '../session.ts';

/** The lists for a form, `null` before they are there. */
export function useChoices(title: Text): Choices | null {
  const { bridge, run } = useSession();
  const [choices, setChoices] = useState<Choices | null>(null);
  useEffect(() => {
    run({
      title,
      isReading: true,
      start: ({ locale }) => bridge.choices(locale),
      done: setChoices,
    });
  }, []);
  return choices;
}
