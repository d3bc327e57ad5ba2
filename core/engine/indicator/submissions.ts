import type { Figure } from '../../kit/indicator.ts';
import { type Amount, amountOf, NOT_APPLICABLE } from './amount.ts';
import { type Key, REGION } from './groups.ts';
import type { Parts } from './parts.ts';
import type { Scope, Sender } from './scope.ts';

/** The dimension of forms. */
export const FORM = 'Tnn';

/** What was sent of what is due, or how good it is; by region, or by form. */
export function submissionAmounts(
  { of }: Extract<Figure, { readonly kind: 'submissions' }>,
  dimensions: readonly string[],
  scope: Scope,
): Parts | null {
  const [dimension, ...more] = dimensions;
  if (more.length > 0) return null;
  const compute = of === 'reported' ? reported : quality;
  const { first, last } = scope.window;
  const senders = scope.senders.filter(({ since, until }) => until >= first && since <= last);
  if (dimension === undefined)
    return { keys: [{ key: '', label: { id: '', en: '' } }], amounts: [compute(senders, null)] };
  if (dimension === REGION) {
    const keys = scope.regions.map((code) => ({ key: code, label: scope.regionLabel(code) }));
    return {
      keys,
      amounts: keys.map(({ key }) =>
        compute(
          senders.filter(({ region }) => region === key),
          null,
        ),
      ),
    };
  }
  if (dimension !== FORM) return null;
  const formsOf = of === 'reported' ? ({ due }: Sender) => due : declaredForms;
  const forms = [...new Set(senders.flatMap(formsOf))].sort();
  const keys = forms.map((form): Key => ({ key: form, label: { id: form, en: form } }));
  return { keys, amounts: forms.map((form) => compute(senders, form)) };
}

/** Forms that are declared, of those that are due. */
function reported(senders: readonly Sender[], form: string | null): Amount {
  const due = senders.flatMap(({ due: forms, declared }) =>
    forms.filter((one) => form === null || one === form).map((one) => declared[one] ?? 'silent'),
  );
  if (due.length === 0) return NOT_APPLICABLE;
  const said = due.filter((word) => word === 'some' || word === 'none').length;
  const percent = (said / due.length) * 100;
  return amountOf(percent, [said, due.length], [percent, percent]);
}

/** The forms that a submission sends: those of which its cover says that there is something or nothing. */
function declaredForms({ declared }: Sender): readonly string[] {
  return Object.keys(declared).filter((form) => declared[form] === 'some' || declared[form] === 'none');
}

/** The mean score of submissions, or of those that send a form. */
function quality(senders: readonly Sender[], form: string | null): Amount {
  const sent = senders.filter((one) => form === null || declaredForms(one).includes(form));
  const scores = sent.flatMap((sender) => sender.quality ?? []);
  if (scores.length === 0) return NOT_APPLICABLE;
  const sum = scores.reduce((all, one) => all + one, 0);
  const mean = sum / scores.length;
  return amountOf(mean, [sum, scores.length], [mean, mean]);
}
