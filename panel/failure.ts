import type { Failure } from './bridge.ts';
import { shellWords } from './words/shell-words.ts';

const KINDS: readonly unknown[] = ['refused', 'offline', 'cancelled', 'failed'] satisfies Failure['kind'][];

/** What a bridge rejected with; anything but a failure becomes one that says so in general words. */
export function failureOf(reason: unknown): Failure {
  return isFailure(reason) ? reason : { text: shellWords.unknownFailure, kind: 'failed' };
}

function isFailure(reason: unknown): reason is Failure {
  if (typeof reason !== 'object' || reason === null || !('kind' in reason) || !('text' in reason))
    return false;
  const { kind, text } = reason;
  if (!KINDS.includes(kind) || typeof text !== 'object' || text === null) return false;
  return 'id' in text && typeof text.id === 'string' && 'en' in text && typeof text.en === 'string';
}
