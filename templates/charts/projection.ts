import {geoEqualEarth, type GeoProjection} from "d3-geo";

/** Units of a map's picture; its height leaves the Antarctic out. */
export const mapSize = {width: 960, height: 430} as const;

/**
 * The projection of every map: Equal Earth (Šavrič, Patterson and Jenny 2018), which keeps areas true, with the Pacific in
 * its middle. Land was drawn with it when it was generated. A curve lies within `precision` units of where it should be.
 */
export function worldProjection(precision: number): GeoProjection {
  return geoEqualEarth().rotate([-150, 0]).scale(177).translate([mapSize.width / 2, 236]).precision(precision);
}
