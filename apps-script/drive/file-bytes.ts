/** The door to the reader of the command line, so that a file is read and refused in the same words everywhere. */
export { readSubmission, unreadable } from '../../cli/consolidate/read-submission.ts';
