import type { Locale } from '../../core/index.ts';

/** A consolidation that is under way. All that later runs of the script need besides the sheets stands here. */
export interface RunState {
  readonly phase: 'list' | 'judge' | 'merge';
  readonly folder: string;
  readonly region: string;
  readonly period: string | null;
  readonly locale: Locale;
  /** The day on which it began, as a serial number: one that goes on after midnight judges all files alike. */
  readonly today: number;
  /** Sheets of the outcome that are drawn. */
  readonly drawn: readonly string[];
  /** Runs in a row that got nowhere. */
  readonly fruitless: number;
}

const STATE = 'penggabungan';
const ATTEMPTS = 'percobaan';

/** The consolidation that is under way; `null` when there is none. */
export function readState(): RunState | null {
  const json = PropertiesService.getScriptProperties().getProperty(STATE);
  return json === null ? null : JSON.parse(json);
}

/** Keeps how far a consolidation is. */
export function keepState(state: RunState): void {
  PropertiesService.getScriptProperties().setProperty(STATE, JSON.stringify(state));
}

/** Ends a consolidation. */
export function dropState(): void {
  const properties = PropertiesService.getScriptProperties();
  properties.deleteProperty(ATTEMPTS);
  properties.deleteProperty(STATE);
}

/** How often files were tried in vain, by their place in the list. */
export function readAttempts(): Readonly<Record<string, number>> {
  return JSON.parse(PropertiesService.getScriptProperties().getProperty(ATTEMPTS) ?? '{}');
}

/** Keeps how often files were tried in vain. */
export function keepAttempts(attempts: Readonly<Record<string, number>>): void {
  PropertiesService.getScriptProperties().setProperty(ATTEMPTS, JSON.stringify(attempts));
}
