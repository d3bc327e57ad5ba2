import type { Area } from '../../../../core/index.ts';
import type { Book, Sheet } from '../model/book.ts';
import { fault } from '../protocol/fault.ts';
import { isSimObject, type SimObject } from '../protocol/sim-object.ts';

/** What all objects of one simulated Excel share. */
export interface World {
  readonly book: Book;
  readonly culture: 'id-ID' | 'en-US';
  /** Whether a printer is installed. */
  readonly printer: boolean;
  /** What the add-in asked for that leaves no trace in the workbook. */
  readonly asked: {
    changes: boolean;
    /** The files of new workbooks that it opened. */
    readonly opened: Uint8Array[];
  };
}

/** Cells that an object stands for. */
export interface Target {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

const targets = new WeakMap<SimObject, Target>();

/** Notes which cells an object stands for, so that it can be an argument. */
export function withTarget(object: SimObject, target: Target): SimObject {
  targets.set(object, target);
  return object;
}

/** The one area that a range given as an argument stands for. */
export function rangeArgument(value: unknown): { readonly sheet: Sheet; readonly area: Area } {
  const target = isSimObject(value) ? targets.get(value) : undefined;
  const [area] = target?.areas ?? [];
  if (!target || !area || target.areas.length > 1) throw fault('InvalidArgument', 'a range is needed');
  return { sheet: target.sheet, area };
}

/** A whole number that is at least `least`. */
export function countArgument(value: unknown, least: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value;
  throw fault('InvalidArgument', `a whole number from ${least} is needed, not ${String(value)}`);
}

/** A text. */
export function textArgument(value: unknown): string {
  if (typeof value === 'string') return value;
  throw fault('InvalidArgument', `a text is needed, not ${typeof value}`);
}

/** One of the values of an enumeration of the API. */
export function choiceArgument(value: unknown, choices: readonly string[]): string {
  if (typeof value === 'string' && choices.includes(value)) return value;
  throw fault('InvalidArgument', `${String(value)} is none of ${choices.join(', ')}`);
}

/** A truth value. */
export function truthArgument(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw fault('InvalidArgument', `true or false is needed, not ${String(value)}`);
}

/** The members of a plain object. */
export function recordArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw fault('InvalidArgument', `an object is needed, not ${String(value)}`);
}

const HEX = /^#[0-9A-F]{6}$/i;

/** A colour `#RRGGBB`, in upper case. */
export function colorArgument(value: unknown): string {
  if (typeof value === 'string' && HEX.test(value)) return value.toUpperCase();
  throw fault('InvalidArgument', `a colour #RRGGBB is needed, not ${String(value)}`);
}
