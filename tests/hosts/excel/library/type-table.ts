/** What the client library says of one class of the `Excel` namespace; members by the names that travel on the wire. */
export interface TypeEntry {
  readonly collection: boolean;
  /** The class of a collection's members, as far as the library says. */
  readonly item: string | null;
  readonly scalars: Readonly<Record<string, ScalarEntry>>;
  readonly navigations: Readonly<Record<string, MemberEntry & { readonly type: string }>>;
  readonly methods: Readonly<Record<string, MemberEntry & { readonly type: string | null }>>;
}

/** The documented name of a member, and the API set that brought it, such as `ExcelApi 1.9`; `null` is the first one. */
export interface MemberEntry {
  readonly name: string;
  readonly set: string | null;
}

export interface ScalarEntry extends MemberEntry {
  readonly writable: boolean;
}

/** All classes by name. */
export type TypeTable = Readonly<Record<string, TypeEntry>>;
