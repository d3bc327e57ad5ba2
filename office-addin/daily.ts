import { daily } from '../core/index.ts';

/** The part of the add-in that is loaded when somebody first checks or tidies: the rules, without figures and reports. */
export { judgeEdits } from './live/judge-edits.ts';
// Named in two steps: what is passed on straight through the front door would bring all that stands behind it.
export { daily };
