import { answer } from './answer.ts';
import { check } from './check.ts';
import { codes } from './codes.ts';
import { previewTidy, tidy } from './tidy.ts';
import { undo } from './undo.ts';

/** What people ask for while they fill in forms; a host may have it ready before all the rest. */
export const daily = { check, answer, proposeTidy: previewTidy, tidy, codes, undo } as const;
