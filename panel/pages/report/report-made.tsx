import type { Replies } from '../../../core/index.ts';
import { More } from '../../parts/more.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PlaceButton } from '../../parts/place-button.tsx';
import { useSession } from '../../session.ts';
import { reportWords } from '../../words/report-words.ts';

/** The sheets of a report, and what a public one hides. */
export function ReportMade({ made }: { readonly made: Replies['report'] }) {
  const { say } = useSession();
  const { message, sheets, masked } = made;
  return (
    <>
      <Notice tone="good" focus={made}>
        <p>{message}</p>
      </Notice>
      {sheets.length > 0 && (
        <section class="card">
          <h2>{say(reportWords.sheets)}</h2>
          <More items={sheets}>{(sheet) => <PlaceButton place={{ sheet, cell: null }} label={sheet} />}</More>
        </section>
      )}
      {masked.length > 0 && (
        <details class="card">
          <summary>{say(reportWords.masked, { count: masked.length })}</summary>
          <p class="hint">{say(reportWords.maskedHint)}</p>
          <More items={masked}>
            {({ place, why }) => (
              <span class="stack">
                <span class="strong">{place}</span>
                <span>{why}</span>
              </span>
            )}
          </More>
        </details>
      )}
    </>
  );
}
