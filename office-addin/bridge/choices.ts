import type { Choices as CoreChoices, Named } from '../../core/index.ts';
import type { Choices, Region } from '../../panel/bridge.ts';

/** The lists of the core as the panel shows them: each province with what lies in it. */
export function panelChoices({ regions, agencies, templates, tabs, reasons }: CoreChoices): Choices {
  return { regions: nested(regions), agencies, templates, reports: tabs, eraseReasons: reasons };
}

const PROVINCE = 2; // characters of the code of the nation or a province

/** Regencies and cities follow their province. */
function nested(regions: readonly Named[]): readonly Region[] {
  const found: (Named & { readonly parts: Named[] })[] = [];
  for (const region of regions) {
    if (region.code.length === PROVINCE) found.push({ ...region, parts: [] });
    else found.at(-1)?.parts.push(region);
  }
  return found;
}
