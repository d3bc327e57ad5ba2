import type { Place, Replies } from '../../../core/index.ts';
import { Button } from '../../parts/button.tsx';
import { More } from '../../parts/more.tsx';
import { PageFrame } from '../../parts/page-frame.tsx';
import { PlaceButton } from '../../parts/place-button.tsx';
import { placeName } from '../../place-name.ts';
import { useSession } from '../../session.ts';
import { explainWords } from '../../words/figures-words.ts';

type Explained = Replies['explain'];

interface ExplanationProps {
  readonly explained: Explained;
  onBack(): void;
}

/** Where an indicator comes from, down to its rows. */
export function Explanation({ explained, onBack }: ExplanationProps) {
  const { say } = useSession();
  const { id, name, text, definition, origin, measures } = explained;
  return (
    <PageFrame title={`${id} ${name}`}>
      <div class="row">
        <Button icon="previous" onClick={onBack}>
          {say(explainWords.back)}
        </Button>
      </div>
      <p class="figure">{text}</p>
      <dl class="facts tall">
        <div>
          <dt>{say(explainWords.definition)}</dt>
          <dd>{definition}</dd>
        </div>
        <div>
          <dt>{say(explainWords.origin)}</dt>
          <dd>{origin}</dd>
        </div>
      </dl>
      {measures.map((measure, index) => (
        <Measure key={index} measure={measure} />
      ))}
    </PageFrame>
  );
}

function Measure({ measure }: { readonly measure: Explained['measures'][number] }) {
  const { say } = useSession();
  const { title, count, rows, left } = measure;
  return (
    <section class="card">
      <h2>{title}</h2>
      <p class="figure">{count}</p>
      <details>
        <summary>{say(explainWords.counted)}</summary>
        <Rows rows={rows} />
      </details>
      {left.length > 0 && <h3>{say(explainWords.left)}</h3>}
      {left.map(({ reason, count, rows }, index) => (
        <details key={index}>
          <summary>{say(explainWords.leftRows, { reason, count })}</summary>
          <Rows rows={rows} />
        </details>
      ))}
    </section>
  );
}

function Rows({ rows }: { readonly rows: readonly Place[] }) {
  const { say } = useSession();
  if (rows.length === 0) return <p class="soft">{say(explainWords.noRows)}</p>;
  const sheet = rows[0]?.sheet ?? '';
  const isShort = rows.every((place) => place.sheet === sheet && place.cell !== null);
  if (!isShort)
    return <More items={rows}>{(place) => <PlaceButton place={place} label={placeName(place)} />}</More>;
  return (
    <div class="places">
      <p class="hint">{sheet}</p>
      <More items={rows}>{(place) => <PlaceButton place={place} isShort />}</More>
    </div>
  );
}
