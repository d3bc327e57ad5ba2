import { actionMistakes } from './action-mistakes.ts';
import { activityMistakes } from './activity-mistakes.ts';
import type { Calendar } from './calendar.ts';
import { fileMistakes } from './file-mistakes.ts';
import { findingMistakes } from './finding-mistakes.ts';
import { meetingMistakes } from './meeting-mistakes.ts';
import { memberMistakes } from './member-mistakes.ts';
import type { Mistake } from './mistake.ts';
import type { PlannedForm } from './plan.ts';
import { regulationMistakes } from './regulation-mistakes.ts';
import { serviceMistakes } from './service-mistakes.ts';

const BY_FORM: Readonly<Record<PlannedForm, (calendar: Calendar) => readonly Mistake[]>> = {
  T03: serviceMistakes,
  T04: fileMistakes,
  T06: activityMistakes,
  T07: actionMistakes,
  T08: memberMistakes,
  T09: meetingMistakes,
  T10: regulationMistakes,
  T11: findingMistakes,
};

/** The mistakes that one record of a form can make by itself. */
export function mistakesOf(form: PlannedForm, calendar: Calendar): readonly Mistake[] {
  return BY_FORM[form](calendar);
}
