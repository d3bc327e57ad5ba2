import type { Text } from '../../core/index.ts';
import { useSession } from '../session.ts';

/** Short facts under their names; those that are not known are left out. */
export function Facts({
  facts,
}: {
  readonly facts: readonly { readonly term: Text; readonly value: string | null }[];
}) {
  const { say } = useSession();
  return (
    <dl class="facts">
      {facts.map(
        ({ term, value }) =>
          value !== null && (
            <div key={term.id}>
              <dt>{say(term)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
