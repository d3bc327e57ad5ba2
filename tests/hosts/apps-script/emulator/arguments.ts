import type { Overloads, Parameter, ParameterType } from '../signature-types.ts';
import { isMember } from './enumeration.ts';
import { refuse } from './errors.ts';

/** Tells the class of a handle; `null` for anything else. */
export type ClassOf = (value: unknown) => string | null;

/** Throws, as a live account does, when the arguments fit no documented form of the method. */
export function checkArguments(
  name: string,
  overloads: Overloads,
  given: readonly unknown[],
  classOf: ClassOf,
): void {
  if (overloads.some((form) => fits(form, given, classOf))) return;
  const types = given.map((value) => typeName(value, classOf)).join(',');
  refuse(`The parameters (${types}) don't match the method signature for ${name}.`);
}

function fits(form: readonly Parameter[], given: readonly unknown[], classOf: ClassOf): boolean {
  if (given.length > form.length) return false;
  return form.every(({ types, optional }, i) =>
    i >= given.length ? optional : accepts(types, given[i], classOf),
  );
}

function accepts(types: readonly ParameterType[], value: unknown, classOf: ClassOf): boolean {
  return types.some((type) => acceptsOne(type, value, classOf));
}

function acceptsOne(type: ParameterType, value: unknown, classOf: ClassOf): boolean {
  if (typeof type !== 'string') {
    if (!Array.isArray(value)) return false;
    return type.array.includes('any') || value.every((item) => accepts(type.array, item, classOf));
  }
  if (type.startsWith('=')) return value === type.slice(1);
  if (type.startsWith('enum:')) return isMember(value, type.slice(5));
  if (type.startsWith('class:')) return isOf(classOf(value), type.slice(6));
  return SIMPLE[type]?.(value) ?? false;
}

/** What gives bytes is taken wherever it is asked for. */
function isOf(given: string | null, wanted: string): boolean {
  return given === wanted || (wanted === 'BlobSource' && given === 'Blob');
}

const SIMPLE: Readonly<Record<string, (value: unknown) => boolean>> = {
  any: (value) => value !== undefined,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  date: (value) => value instanceof Date && !Number.isNaN(value.getTime()),
  null: (value) => value === null,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

function typeName(value: unknown, classOf: ClassOf): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : typeName(value[0], classOf)}[]`;
  if (typeof value === 'object') return classOf(value) ?? (value instanceof Date ? 'Date' : '(class)');
  return typeof value === 'string' ? 'String' : typeof value;
}
