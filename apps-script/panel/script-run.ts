/** The way from a page to its script, as Google puts it into every page that a script shows. */
interface ScriptRun {
  withSuccessHandler(told: (answer: string) => void): ScriptRun;
  withFailureHandler(failed: (error: Error) => void): ScriptRun;
  panelCall(json: string): void;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

/** Calls the script with JSON; rejects when it was not reached, or was cut off. */
export function callScript(json: string): Promise<string> {
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).panelCall(json);
  });
}
