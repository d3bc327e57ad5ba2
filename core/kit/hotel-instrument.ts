import type { Text } from '../locale/text.ts';
import type { Node } from './expression/nodes.ts';
import type { Measure } from './measure.ts';
import type { Band } from './scoring.ts';

/** An item of the instrument. */
export interface InstrumentItem {
  /** `K1`, as in the specification and on paper. */
  readonly id: string;
  readonly column: string;
  readonly label: Text;
  /** Whether an interview or a quiz is evidence enough; a high score of others has to be seen. */
  readonly asked: boolean;
}

/** An aspect of the instrument: its items, and the column that says what their scores rest on. */
export interface InstrumentAspect {
  readonly id: string;
  readonly label: Text;
  readonly evidence: string;
  readonly items: readonly InstrumentItem[];
}

/** A finding: an aspect below the limit, or an item whose score is low. */
export interface InstrumentFinding {
  readonly id: 'A' | 'B' | 'C';
  readonly label: Text;
  readonly aspect: string;
  /** Items that make the finding alone, the second ones only where the hotel takes bookings online. */
  readonly items: readonly string[];
  readonly onlineItems: readonly string[];
}

/** How visits to hotels are scored (specification §6.1). */
export interface HotelInstrument {
  readonly name: Text;
  readonly aspects: readonly InstrumentAspect[];
  /** All visits of a period, and the latest of them to each hotel. */
  readonly visits: Measure;
  readonly latest: Measure;
  /** Whether no finding about the hotel is open after its due day. */
  readonly clear: Node;
  readonly columns: {
    readonly visit: string;
    readonly hotel: string;
    readonly region: string;
    readonly online: string;
    readonly incident12: string;
    readonly incident24: string;
  };
  /** Codes of yes and no. */
  readonly answers: { readonly yes: string; readonly no: string };
  /** Best first. */
  readonly categories: readonly Band[];
  /** Setting keys of the weights, of the categories and of the limits. */
  readonly keys: {
    readonly weight: string;
    readonly category: string;
    readonly finding: string;
    readonly award: string;
    readonly awardAspect: string;
    readonly low: string;
  };
  /** Scores from `seen` on count as `capped` while nobody saw the evidence that `accepted` lists. */
  readonly evidence: { readonly seen: number; readonly capped: number; readonly accepted: readonly string[] };
  /** Items that knock out when they score `keys.low` or less; the category is then `lowered` at best. */
  readonly critical: readonly string[];
  readonly lowered: string;
  /** What a proven incident is called among the reasons of a knock-out. */
  readonly incident: string;
  readonly findings: readonly InstrumentFinding[];
  /** What the award asks for besides: the least score of critical items, and a kind of evidence of an aspect. */
  readonly award: {
    readonly name: Text;
    readonly criticalLeast: number;
    readonly aspect: string;
    readonly evidence: string;
  };
}
