/** What stands in place of an argument of a call: JSON, or the id of an object path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the object path that it is, or 0. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[];
}

/** How an object is reached from its parent. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What a `load` asks for; paths such as `format/fill/color`. */
export interface LoadQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One step of a batch. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: LoadQuery;
}

/** The body of one `ProcessQuery` request: what one `context.sync()` sends. */
export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** The answer to a batch; with an error the results end before the action that failed. */
export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
  };
}

/** Kinds of actions by number, as the client library sends them. */
export const ACTION = { instantiate: 1, load: 2, call: 3, set: 4, trace: 5 } as const;

/** Kinds of object paths by number. */
export const PATH = {
  root: 1,
  service: 2,
  call: 3,
  navigation: 4,
  item: 5,
  reference: 6,
  nothing: 7,
} as const;
