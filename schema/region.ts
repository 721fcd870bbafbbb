import type { Texts } from './texts.ts'

/** A sub-region of the United Nations M49 list, with its place in an order round the world. */
export interface Region {
  readonly code: string
  readonly names: Texts
}

/**
 * The sub-regions of M49 from east to west round the world, starting in East Asia: neighbours on the map are neighbours in the list.
 * Source of codes and English names: United Nations M49; Vietnamese: Unicode CLDR.
 */
export const REGIONS: readonly Region[] = [
  { code: '030', names: { en: 'Eastern Asia', vi: 'Đông Á' } },
  { code: '035', names: { en: 'South-eastern Asia', vi: 'Đông Nam Á' } },
  { code: '053', names: { en: 'Australia and New Zealand', vi: 'Úc và New Zealand' } },
  { code: '054', names: { en: 'Melanesia', vi: 'Melanesia' } },
  { code: '057', names: { en: 'Micronesia', vi: 'Micronesia' } },
  { code: '061', names: { en: 'Polynesia', vi: 'Polynesia' } },
  { code: '419', names: { en: 'Latin America and the Caribbean', vi: 'Châu Mỹ La-tinh và Ca-ri-bê' } },
  { code: '021', names: { en: 'Northern America', vi: 'Bắc Mỹ' } },
  { code: '202', names: { en: 'Sub-Saharan Africa', vi: 'Châu Phi hạ Sahara' } },
  { code: '015', names: { en: 'Northern Africa', vi: 'Bắc Phi' } },
  { code: '039', names: { en: 'Southern Europe', vi: 'Nam Âu' } },
  { code: '155', names: { en: 'Western Europe', vi: 'Tây Âu' } },
  { code: '154', names: { en: 'Northern Europe', vi: 'Bắc Âu' } },
  { code: '151', names: { en: 'Eastern Europe', vi: 'Đông Âu' } },
  { code: '145', names: { en: 'Western Asia', vi: 'Tây Á' } },
  { code: '143', names: { en: 'Central Asia', vi: 'Trung Á' } },
  { code: '034', names: { en: 'Southern Asia', vi: 'Nam Á' } },
]

const place = new Map(REGIONS.map((region, i) => [region.code, i]))

/** The order of regions round the world; what is in none (an organization) comes last. */
export const compareRegions = (a: string, b: string): number =>
  (place.get(a) ?? REGIONS.length) - (place.get(b) ?? REGIONS.length)

/** A region by its code; undefined where the list has none. */
export const regionOf = (code: string): Region | undefined => {
  const at = place.get(code)
  return at === undefined ? undefined : REGIONS[at]
}
