/**
 * The descriptor of a data package (Frictionless Data Package 1.0, https://specs.frictionlessdata.io/data-package/),
 * as far as we write it: JSON that other people's tools read.
 */
export interface PackageDescriptor {
  readonly profile: 'tabular-data-package';
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** `2024-08-08T14:05:00+07:00` would tell more than anybody needs: the day. */
  readonly created: string;
  readonly keywords: readonly string[];
  readonly licenses?: readonly License[];
  readonly resources: readonly ResourceDescriptor[];
}

export interface License {
  readonly name: string;
  readonly path: string;
  readonly title: string;
}

/** One CSV file of a package. */
export interface ResourceDescriptor {
  readonly profile: 'tabular-data-resource';
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly licenses?: readonly License[];
  readonly schema: TableSchema;
}

/** The columns of a file (https://specs.frictionlessdata.io/table-schema/). */
export interface TableSchema {
  readonly fields: readonly FieldSchema[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: string;
  readonly foreignKeys?: readonly ForeignKey[];
}

export interface FieldSchema {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly title: string;
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A column whose values are those of another file. */
export interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}
