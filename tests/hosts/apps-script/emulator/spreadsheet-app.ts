import { blobUtilities } from './blob.ts';
import { givenBook } from './drive.ts';
import { gap, refuse } from './errors.ts';
import { commit } from './executions.ts';
import { newValidation } from './validation.ts';
import type { ServiceMethods } from './world.ts';
import { dateOfSerial } from './zone.ts';

/** Where scripts begin. */
export const spreadsheetApp: ServiceMethods<'SpreadsheetApp'> = {
  getActive: (_self, { services, book }) => services.make('Spreadsheet', book),
  getActiveSpreadsheet: (_self, { services, book }) => services.make('Spreadsheet', book),
  openById: (_self, { services, drive }, id: string) => services.make('Spreadsheet', givenBook(drive, id)),
  getUi: (_self, { services }) => services.make('Ui', null),
  // Changes take effect at once here; one that Google puts off and then refuses is told of by the driver.
  flush: (_self, world) => {
    const { refusal } = world;
    world.refusal = null;
    if (refusal !== null) refuse(refusal);
    commit(world);
  },
  newDataValidation: (_self, { services }) => services.make('DataValidationBuilder', newValidation()),
  newConditionalFormatRule: (_self, { services }) =>
    services.make('ConditionalFormatRuleBuilder', { ranges: [], formula: null, fill: null, color: null }),
  newTextStyle: (_self, { services }) => services.make('TextStyleBuilder', { properties: {} }),
  newRichTextValue: (_self, { services }) =>
    services.make('RichTextValueBuilder', { text: null, link: null }),
};

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

let made = 0;

/** Conversions and ids; days are read in one pattern only. */
export const utilities: ServiceMethods<'Utilities'> = {
  ...blobUtilities,
  getUuid: () => {
    made++;
    return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  },
  parseDate: (_self, _world, text: string, zone: string, pattern: string) => {
    const found = ISO_DAY.exec(text);
    if (pattern !== 'yyyy-MM-dd' || !found) return gap(`Utilities.parseDate with ${pattern}`);
    const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
    return dateOfSerial((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000, zone);
  },
};
