import type { IdentityExample } from './identity-examples.ts';

/** How one rule does: what it found rightly, what it missed, and ordinary sentences in which it found something. */
interface Measure {
  readonly rule: string;
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
}

/** Counts what each rule finds in examples. */
export function measureOf(
  examples: readonly IdentityExample[],
  rulesIn: (example: IdentityExample) => readonly string[],
): readonly Measure[] {
  const rules = [...new Set(examples.map(({ rule }) => rule))].filter((rule) => rule !== '').sort();
  return rules.map((rule) => {
    const telling = examples.filter((one) => one.tells && one.rule === rule);
    const right = telling.filter((one) => rulesIn(one).includes(rule)).length;
    const others = examples.filter((one) => !(one.tells && one.rule === rule));
    const wrong = others.filter((one) => rulesIn(one).includes(rule)).length;
    return { rule, right, missed: telling.length - right, wrong };
  });
}

/** Precision and recall as lines to print. */
export function tableOf(measures: readonly Measure[]): string {
  const lines = measures.map(({ rule, right, missed, wrong }) => {
    const precision = right / Math.max(1, right + wrong);
    const recall = right / Math.max(1, right + missed);
    return `${rule}  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  (${right} found, ${missed} missed, ${wrong} wrong)`;
  });
  return lines.join('\n');
}
