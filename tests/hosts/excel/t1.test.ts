import { it } from 'vitest';
import { installedTypes } from '/work/main/tests/hosts/excel/library/installed-types.ts';
it('x', () => { const t = installedTypes(); console.log(Object.keys(t).length, JSON.stringify(t.Range).slice(0,1500), JSON.stringify(t.RangeAreas?.methods), JSON.stringify(t.WorksheetCollection), JSON.stringify(t.ConditionalFormatCollection), JSON.stringify(t.RangeCollection)); });
