/** The level of the task force of a region, a code of CL_TINGKAT_GT. */
export function levelOf(region: string): 'PUSAT' | 'PROV' | 'KABKOTA' {
  if (region === '00') return 'PUSAT';
  return region.length === 2 ? 'PROV' : 'KABKOTA';
}
