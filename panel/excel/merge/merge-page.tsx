import { useEffect, useState } from 'preact/hooks';
import type { ActOptions, ChosenFile, ExcelOnly, Merged, MergeList } from '../../bridge.ts';
import { Button } from '../../parts/button.tsx';
import { PageFrame } from '../../parts/page-frame.tsx';
import { useSession } from '../../session.ts';
import { mergeWords } from '../../words/merge-words.ts';
import { FileField } from './file-field.tsx';
import { MergeDone } from './merge-done.tsx';
import { ReadList } from './read-list.tsx';

/** *Gabungkan berkas*: choosing, seeing what becomes of each, and merging. What was read is forgotten with the page. */
export function MergePage() {
  const { bridge, say } = useSession();
  return bridge.excel ? <Merging excel={bridge.excel} /> : <PageFrame title={say(mergeWords.title)} />;
}

function Merging({ excel }: { readonly excel: ExcelOnly }) {
  const { say, run } = useSession();
  const [list, setList] = useState<MergeList | null>(null);
  const [merged, setMerged] = useState<Merged | null>(null);
  useEffect(() => () => excel.forget(), []);

  const read = (
    title: typeof mergeWords.readingFiles | typeof mergeWords.readingSheets,
    start: (options: ActOptions) => Promise<MergeList>,
  ): void => run({ title, isReading: true, start, done: setList });
  const readFiles = (files: readonly ChosenFile[]): void =>
    read(mergeWords.readingFiles, (options) => excel.readFiles(files, options));
  const readSheets = (): void => read(mergeWords.readingSheets, (options) => excel.readSheets(options));
  const merge = (): void =>
    run({
      title: mergeWords.merging,
      isReading: false,
      start: (options) => excel.merge(options),
      done: (reply) => {
        clear();
        setMerged(reply);
      },
    });
  const clear = (): void => {
    excel.forget();
    setList(null);
    setMerged(null);
  };
  return (
    <PageFrame title={say(mergeWords.title)} intro={say(mergeWords.intro)}>
      {merged ? (
        <MergeDone merged={merged} onAgain={clear} />
      ) : (
        <>
          <FileField onFiles={readFiles} />
          <div class="stack">
            <div class="row">
              <Button onClick={readSheets}>{say(mergeWords.fromSheets)}</Button>
            </div>
            <p class="hint">{say(mergeWords.sheetsHint)}</p>
          </div>
          {list && <ReadList list={list} onMerge={merge} onClear={clear} />}
        </>
      )}
    </PageFrame>
  );
}
