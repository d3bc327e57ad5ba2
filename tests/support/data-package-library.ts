import { createRequire } from 'node:module';

/** As much as the tests use of the library of the Frictionless project, which has no types of its own. */
interface Library {
  readonly Package: { load(path: string, options: { readonly strict: boolean }): Promise<LoadedPackage> };
}

/** A data package as that library reads it. */
export interface LoadedPackage {
  readonly valid: boolean;
  readonly errors: readonly Error[];
  readonly resources: readonly LoadedResource[];
}

interface LoadedResource {
  readonly name: string;
  /** Casts every value by its type and constraints, and looks up foreign keys; throws what is wrong. */
  read(options: {
    readonly keyed: true;
    readonly relations: boolean;
  }): Promise<readonly Record<string, unknown>[]>;
}

const { Package }: Library = createRequire(import.meta.url)('datapackage');

/** Opens the data package whose descriptor stands at a path. */
export function loadPackage(path: string): Promise<LoadedPackage> {
  return Package.load(path, { strict: false });
}
