import { defineIndicator, type Figure, type Indicator } from '../../kit/indicator.ts';
import type { Text } from '../../locale/text.ts';

/** Numbers of figures that stand in report tables beside the sixty indicators: `LAP-01`. */
interface Declaration {
  readonly id: string;
  readonly name: Text;
  readonly definition: Text;
  readonly unit: Text;
  readonly sources: readonly string[];
  readonly by: readonly string[];
  readonly figure: Figure;
  readonly decimals?: number;
}

/** Declares a figure that only reports show; whole numbers unless it says otherwise. */
export function angkaLaporan(declaration: Declaration): Indicator {
  return defineIndicator({ decimals: 0, ...declaration, direction: 'neutral', origin: 'rancangan sendiri' });
}
