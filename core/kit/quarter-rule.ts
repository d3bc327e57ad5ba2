import type { Text } from '../locale/text.ts';
import type { ColumnNode, Node } from './expression/nodes.ts';
import type { Severity } from './rule.ts';
import type { Template } from './template.ts';

/**
 * A rule that fails for each quarter in which a template has no record of some kind. Judged are the quarters that end
 * within the period of the workbook, as far as its data reach; `{n}` stands in the message for the quarter, 1 to 4.
 */
export interface QuarterRule {
  readonly id: string;
  readonly template: Template;
  readonly severity: Severity;
  /** What the cover must say for the rule to be judged, and the first and last day up to which it judges. */
  readonly judgedWhen: Node;
  readonly cover: Template;
  readonly from: string;
  readonly until: string;
  readonly reaches: string;
  /** The day of a record, and which records count. */
  readonly day: ColumnNode;
  readonly counts: Node;
  readonly message: Text;
  readonly remedy: Text;
  readonly source: string;
}
