/** What the clock runs; a function of the script. */
const HANDLER = 'lanjutkanPenggabungan';
const MINUTES = 5;

/**
 * Lets the clock go on with the work, unless it does already. It repeats by itself, so that no run has to live long enough
 * to order the next one.
 */
export function keepGoing(): void {
  if (triggers().length > 0) return;
  ScriptApp.newTrigger(HANDLER).timeBased().everyMinutes(MINUTES).create();
}

/** Takes the clock away again. */
export function goNoFurther(): void {
  for (const trigger of triggers()) ScriptApp.deleteTrigger(trigger);
}

function triggers(): readonly GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);
}
