import { useMemo, useRef, useState } from 'preact/hooks';
import type { Place, Text } from '../core/index.ts';
import type { Bridge } from './bridge.ts';
import { latestOnly } from './latest-only.ts';
import { placeName } from './place-name.ts';
import type { Tasks } from './tasks.ts';
import { shellWords } from './words/shell-words.ts';
import type { Values } from './words/words.ts';

/** Something to tell readers of the screen. */
interface News {
  readonly text: Text;
  readonly values: Values;
}

interface Jump {
  readonly news: News | null;
  /** Shows a place; of several that are asked for in haste the last one stays. */
  goTo(place: Place): void;
}

/** The way to places in the workbook. */
export function useJump(bridge: Bridge, fail: Tasks['fail']): Jump {
  const [news, setNews] = useState<News | null>(null);
  const failing = useRef(fail);
  failing.current = fail;
  const goTo = useMemo(() => {
    const go = latestOnly(async (place: Place): Promise<void> => {
      try {
        await bridge.goTo(place);
        setNews({ text: shellWords.shown, values: { place: placeName(place) } });
      } catch (reason) {
        failing.current(reason, () => go(place));
      }
    });
    return go;
  }, [bridge]);
  return { news, goTo };
}
