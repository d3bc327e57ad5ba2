import { HostFault, notSimulated } from './fault.ts';
import { answerLoad } from './loads.ts';
import { type Members, membersOf } from './members.ts';
import { ACTION, type Action, type BatchRequest, type BatchResponse } from './messages.ts';
import { type ObjectPaths, objectPaths, SERVICE } from './object-paths.ts';
import type { RequirementSets } from './requirement-sets.ts';
import { isSimObject, type SimObject } from './sim-object.ts';

/** Answers batches; what a batch tracks stays known to later ones. */
export interface Interpreter {
  /** With a failure, the batch ends with it before the action at which it comes. */
  answer(batch: BatchRequest, failure?: Failure | null): BatchResponse;
}

/** A failure that has nothing to do with what was asked, such as a lost connection. */
export interface Failure {
  /** One of Excel's own error codes. */
  readonly code: string;
  /** The action that is no longer done, counted from 0. */
  readonly at: number;
}

/**
 * An interpreter of `ProcessQuery` batches over one workbook. As in Excel, a batch stops at the first action that fails,
 * and what was done before stays done.
 */
export function interpreterOf(root: SimObject, sets: RequirementSets): Interpreter {
  const members = membersOf(sets);
  const tracked = trackedObjects();
  const answer = (batch: BatchRequest, failure: Failure | null = null): BatchResponse => {
    const paths = objectPaths(batch, root, tracked.objects, members);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (failure?.at === index) throw new HostFault(failure.code, 'Excel failed as it was told to.', 500);
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        const value = perform(action, paths, members, tracked);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: told(error, index, locationOf(action, batch)) };
      }
    }
    return { Results: results, TraceIds: traces };
  };
  return { answer };
}

/** Objects that the client asked to keep between batches. */
interface TrackedObjects {
  readonly objects: ReadonlyMap<string, SimObject>;
  keep(object: SimObject): void;
  release(id: string): void;
  idOf(object: SimObject): string | undefined;
}

function trackedObjects(): TrackedObjects {
  const objects = new Map<string, SimObject>();
  const ids = new Map<SimObject, string>();
  let count = 0;
  return {
    objects,
    keep: (object) => {
      if (ids.has(object)) return;
      const id = `reference-${++count}`;
      ids.set(object, id);
      objects.set(id, object);
    },
    release: (id) => {
      const object = objects.get(id);
      objects.delete(id);
      if (object) ids.delete(object);
    },
    idOf: (object) => ids.get(object),
  };
}

/** The answer to one action; `undefined` is none. */
function perform(action: Action, paths: ObjectPaths, members: Members, tracked: TrackedObjects): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.resolve(action.ObjectPathId ?? 0);
  const identify = (one: SimObject): Record<string, unknown> => identityOf(one, members, tracked);
  if (object?.type === SERVICE) return {};
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object === null ? null : identify(object);
    case ACTION.load:
      return object === null ? null : answerLoad(object, action.QueryInfo ?? {}, members, identify);
    case ACTION.call: {
      if (object === null) return undefined;
      const result = callOf(action, object, paths, members, tracked);
      return isSimObject(result) ? identify(result) : (result ?? null);
    }
    case ACTION.set:
      if (object !== null) members.write(object, action.Name, paths.argumentsOf(action.ArgumentInfo)[0]);
      return undefined;
    default:
      throw notSimulated(`action ${action.ActionType}`);
  }
}

function callOf(
  action: Action,
  object: SimObject,
  paths: ObjectPaths,
  members: Members,
  tracked: TrackedObjects,
): unknown {
  const values = paths.argumentsOf(action.ArgumentInfo);
  if (action.Name === '_KeepReference') return tracked.keep(object);
  if (action.Name === '_RemoveReference') return tracked.release(String(values[0]));
  return members.call(object, action.Name, values);
}

function identityOf(object: SimObject, members: Members, tracked: TrackedObjects): Record<string, unknown> {
  if (object.type === SERVICE) return {};
  const reference = tracked.idOf(object);
  const identity: Record<string, unknown> = reference === undefined ? {} : { _ReferenceId: reference };
  for (const wire of ['Id', '_Id']) {
    const entry = members.typeOf(object).scalars[wire];
    if (entry && object.get[entry.name]) identity[wire] = members.read(object, wire);
  }
  return identity;
}

function told(error: unknown, index: number, location: string): NonNullable<BatchResponse['Error']> {
  // A mistake of the simulation itself must not look like a refusal by Excel.
  if (!(error instanceof HostFault)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    HttpStatusCode: error.status,
    ActionIndex: index,
  };
}

/** The member that failed; Excel names its class too, which the path alone does not tell. */
function locationOf(action: Action, { ObjectPaths: paths }: BatchRequest): string {
  const path = paths[action.ObjectPathId ?? 0];
  return action.ActionType === ACTION.instantiate ? (path?.Name ?? '') : action.Name;
}
