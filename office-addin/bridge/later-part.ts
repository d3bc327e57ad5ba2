import { partMissing } from './failures.ts';

/** The rules and all that goes with them: much more than the page needs to appear. Throws when it cannot be fetched. */
export async function laterPart(): Promise<typeof import('../later.ts')> {
  try {
    return await import('../later.ts');
  } catch {
    throw partMissing();
  }
}
