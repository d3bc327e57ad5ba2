import { partMissing } from './failures.ts';

/** A part of the add-in that is loaded when it is first needed. Throws when it cannot be fetched. */
export async function part<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw partMissing();
  }
}

/** The rules and all that goes with them: much more than the page needs to appear. */
export function laterPart(): Promise<typeof import('../later.ts')> {
  return part(() => import('../later.ts'));
}

/** Files and new workbooks; they need the rules, which bring the list of districts. */
export async function filesPart(): Promise<typeof import('../files/index.ts')> {
  await laterPart();
  return part(() => import('../files/index.ts'));
}
