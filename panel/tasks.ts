import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale, Text } from '../core/index.ts';
import type { ActOptions, Failure } from './bridge.ts';
import { failureOf } from './failure.ts';

/** Something that takes time. */
export interface Job<T> {
  readonly title: Text;
  /** Whether it only reads: then it may be dropped as soon as the user asks for something else. */
  readonly isReading: boolean;
  /** Whether it must not be kept to be tried again, since it holds what nobody may keep. */
  readonly isOnce?: boolean;
  start(options: ActOptions): Promise<T>;
  done(reply: T): void;
}

/** What is under way; 0 parts in all while nobody knows how many. */
export interface Task {
  readonly title: Text;
  readonly isReading: boolean;
  readonly isStopping: boolean;
  readonly done: number;
  readonly total: number;
}

/** Why the last job came to nothing, and how to try it once more. */
export interface FailedJob {
  readonly failure: Failure;
  /** `null` where it is not kept. */
  readonly retry: (() => void) | null;
}

/** One job at a time. */
export interface Tasks {
  readonly task: Task | null;
  readonly failed: FailedJob | null;
  /** Starts a job in place of one that only reads. Nothing happens while one that changes the workbook is under way. */
  run<T>(job: Job<T>): void;
  /** Asks what is under way to stop; its bridge answers when it has. */
  stop(): void;
  /** Forgets a job that only reads, and the last failure. False while a job that changes the workbook is under way. */
  leave(): boolean;
  /** Tells of something that came to nothing outside of a job. */
  fail(reason: unknown, retry: () => void): void;
  dismiss(): void;
}

interface Running {
  readonly controller: AbortController;
  readonly isReading: boolean;
}

/** Runs jobs for a component, and gives them up with it. */
export function useTasks(locale: Locale): Tasks {
  const running = useRef<Running | null>(null);
  const [task, setTask] = useState<Task | null>(null);
  const [failed, setFailed] = useState<FailedJob | null>(null);
  useEffect(() => () => drop(running), []);

  const run = <T>(job: Job<T>): void => {
    if (running.current?.isReading === false) return;
    drop(running);
    const mine: Running = { controller: new AbortController(), isReading: job.isReading };
    running.current = mine;
    setFailed(null);
    setTask({ title: job.title, isReading: job.isReading, isStopping: false, done: 0, total: 0 });
    const finish = (then: () => void): void => {
      if (running.current !== mine) return;
      running.current = null;
      setTask(null);
      then();
    };
    const onProgress = (done: number, total: number): void => {
      if (running.current === mine) setTask((task) => task && { ...task, done, total });
    };
    begin(job, { locale, signal: mine.controller.signal, onProgress }).then(
      (reply) => finish(() => job.done(reply)),
      (reason) => {
        const retry = job.isOnce ? null : () => run(job);
        finish(() => setFailed({ failure: failureOf(reason), retry }));
      },
    );
  };
  const stop = (): void => {
    running.current?.controller.abort();
    setTask((task) => task && { ...task, isStopping: true });
  };
  const leave = (): boolean => {
    if (running.current?.isReading === false) return false;
    drop(running);
    setTask(null);
    setFailed(null);
    return true;
  };
  const fail = (reason: unknown, retry: () => void): void => setFailed({ failure: failureOf(reason), retry });
  return { task, failed, run, stop, leave, fail, dismiss: () => setFailed(null) };
}

/** A bridge that throws at once is one that rejects. */
async function begin<T>(job: Job<T>, options: ActOptions): Promise<T> {
  return job.start(options);
}

function drop(running: { current: Running | null }): void {
  running.current?.controller.abort();
  running.current = null;
}
