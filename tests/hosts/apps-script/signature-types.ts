/** A type of a parameter: `string`, `integer`, `=bold` (that literal), `enum:Button`, `class:Range`, or an array. */
export type ParameterType = string | { readonly array: readonly ParameterType[] };

/** One parameter; any of its types will do. */
export interface Parameter {
  readonly types: readonly ParameterType[];
  readonly optional: boolean;
}

/** The parameters of each form in which a method may be called. */
export type Overloads = readonly (readonly Parameter[])[];

/** A class of the services as Google documents it. */
export interface ClassSignature {
  readonly methods: Readonly<Record<string, Overloads>>;
  /** Properties that hold an enumeration, with its name: `BorderStyle` of `SpreadsheetApp`. */
  readonly enumerations: Readonly<Record<string, string>>;
}

/** What is documented, by name. */
export interface Signatures {
  readonly classes: Readonly<Record<string, ClassSignature>>;
  readonly enumerations: Readonly<Record<string, readonly string[]>>;
}
