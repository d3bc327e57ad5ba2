import { expect } from 'vitest';
import type { Text } from '../../core/index.ts';
import type { ContractHost, HostSettings } from './contract.ts';
import type { Behaviour } from './exceptions.ts';

/** One story that every host must tell alike; it throws where the host does not. */
export interface Scenario {
  readonly name: string;
  run(stage: Stage): Promise<void>;
}

/** What a scenario is played on. */
export interface Stage {
  /** Opens another workbook; in West Indonesia unless told otherwise. */
  open(settings?: Partial<HostSettings>): Promise<ContractHost>;
  /** From here on the workbook must look as it does in the reference host at the same moment. */
  same(moment: string, host: ContractHost): Promise<void>;
  /** Whether the host is excused from a behaviour by the list of exceptions, which is thereby needed. */
  excused(behaviour: Behaviour): boolean;
  /** Tells a number for the report, and fails when it is above the host's budget for that job. */
  spent(job: 'read' | 'mark600' | 'edit600' | 'create', host: ContractHost): void;
}

/** Fails unless the work is refused with a sentence that names the sheet, and the workbook looks as before; gives the sentence. */
export async function expectRefusal(
  host: ContractHost,
  sheet: string,
  work: () => Promise<unknown>,
): Promise<Text | null> {
  const before = await host.dump();
  const text = await work().then(
    () => null,
    (error: unknown) => textOf(error),
  );
  expect(text, 'a refusal').not.toBeNull();
  expect(text?.id).toContain(sheet);
  expect(text?.en).toContain(sheet);
  expect(text?.id).not.toBe(text?.en);
  expect(await host.dump()).toEqual(before);
  return text;
}

/** The sentence of an error of the product, which may come from another realm; any other error is thrown on. */
function textOf(error: unknown): Text {
  if (typeof error === 'object' && error !== null && 'text' in error) return error.text as Text;
  throw error;
}
