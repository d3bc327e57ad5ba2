import { writeFileSync } from 'node:fs';
import { countryFile } from './country-file.ts';
import { districtFile, regionFile } from './region-file.ts';

const folder = new URL('../core/katalog/daftar-kode/', import.meta.url);
writeFileSync(new URL('wilayah-data.ts', folder), await regionFile());
writeFileSync(new URL('kecamatan-data.ts', folder), await districtFile());
writeFileSync(new URL('negara-data.ts', folder), countryFile());
