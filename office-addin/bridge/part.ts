import { partMissing } from './failures.ts';

/** Whether a part could not be fetched since the page was opened. */
let hasFailed = false;

/**
 * A part of the add-in that is loaded when it is first needed. Throws when it cannot be fetched. Chromium never asks again
 * for a script that it could not get, and after an update of the site the old parts are gone: so the second try opens the
 * page anew, as soon as its site answers.
 */
export async function part<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    if (hasFailed && (await isSiteThere())) {
      location.reload();
      return await new Promise<never>(() => undefined);
    }
    hasFailed = true;
    throw partMissing();
  }
}

/** Pictures are all that the page may ask its site for by itself. */
function isSiteThere(): Promise<boolean> {
  return new Promise((done) => {
    const picture = new Image();
    picture.onload = () => done(true);
    picture.onerror = () => done(false);
    picture.src = `icons/monev-16.png?${Date.now()}`;
  });
}

/** The rules, and what they are for while somebody fills in forms. */
export function dailyPart(): Promise<typeof import('../daily.ts')> {
  return part(() => import('../daily.ts'));
}

/** All that can be asked for. */
export function laterPart(): Promise<typeof import('../later.ts')> {
  return part(() => import('../later.ts'));
}

/** Files and new workbooks; they need the rules, which bring the list of districts. */
export async function filesPart(): Promise<typeof import('../files/index.ts')> {
  await laterPart();
  return part(() => import('../files/index.ts'));
}
