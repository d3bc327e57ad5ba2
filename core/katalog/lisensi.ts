/** Licences of the data that are not the agency's own (NOTICE): whoever passes them on names these. */
export const lisensi = {
  wilayah: {
    name: 'ODbL-1.0',
    path: 'https://opendatacommons.org/licenses/odbl/1-0/',
    title: 'Open Data Commons Open Database License 1.0; data wilayah: idn-area-data',
  },
  htcds: {
    name: 'CC-BY-4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0; Human Trafficking Case Data Standards 2.0, IOM',
  },
} as const;
