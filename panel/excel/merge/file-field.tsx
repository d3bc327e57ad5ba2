import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ChosenFile } from '../../bridge.ts';
import { useSession } from '../../session.ts';
import { mergeWords } from '../../words/merge-words.ts';

/** What a picker offers; whatever else is dropped is read too, and refused with the reason. */
const OFFERED = '.xlsx,.xlsm,.csv';
/** What Excel and LibreOffice leave beside a file that is open. */
const LOCK = /^(?:~\$|\.)/;

/** Files to choose, or to drop anywhere on the panel: beside a field, a web view would leave the page for the file. */
export function FileField({ onFiles }: { onFiles(files: readonly ChosenFile[]): void }) {
  const { say, isLocked } = useSession();
  const id = useId();
  const take = (files: FileList | null | undefined): void => {
    const chosen = [...(files ?? [])].filter(({ name }) => !LOCK.test(name));
    if (chosen.length > 0 && !isLocked) onFiles(chosen);
  };
  const taking = useRef(take);
  taking.current = take;
  // As soon as it can be seen: what is dropped before that would take the place of the page.
  useLayoutEffect(() => {
    const onOver = (event: DragEvent): void => event.preventDefault();
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      taking.current(event.dataTransfer?.files);
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
  return (
    <div class="field drop">
      <label for={id}>{say(mergeWords.files)}</label>
      {/* What a browser writes on a field for files is in its own language. */}
      <span class="button plain" aria-hidden="true">
        {say(mergeWords.choose)}
      </span>
      <p class="hint" id={`${id}-about`}>
        {say(mergeWords.filesHint)}
      </p>
      <input
        id={id}
        type="file"
        multiple
        accept={OFFERED}
        aria-describedby={`${id}-about`}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = ''; // so that the same file can be chosen again once it is mended
        }}
      />
    </div>
  );
}
