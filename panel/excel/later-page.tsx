import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { PageProps } from '../pages/page-props.ts';
import { PageFrame } from '../parts/page-frame.tsx';
import { useSession } from '../session.ts';
import { shellWords } from '../words/shell-words.ts';

type LoadedPage = FunctionComponent<PageProps>;

/** A page that is loaded when it is first opened; where it cannot be, the page says so and can be tried again. */
export function laterPage(load: () => Promise<LoadedPage>): LoadedPage {
  let loaded: LoadedPage | null = null;
  return function LaterPage(props) {
    const { run, say, failed } = useSession();
    const [Page, setPage] = useState<LoadedPage | null>(() => loaded);
    useLayoutEffect(() => {
      if (Page) return;
      run({
        title: shellWords.opening,
        isReading: true,
        start: () => load().catch(() => Promise.reject(NOT_LOADED)),
        done: (found) => {
          loaded = found;
          setPage(() => found);
        },
      });
    }, []);
    if (Page) return <Page {...props} />;
    return failed ? <PageFrame title={say(shellWords.product)} /> : null;
  };
}

const NOT_LOADED = {
  kind: 'offline',
  text: {
    id: 'Bagian panel ini tidak dapat dimuat. Periksa sambungan internet, lalu ulangi.',
    en: 'This part of the panel could not be loaded. Check the internet connection, then try again.',
  },
} as const;
