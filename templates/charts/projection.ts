import {geoEqualEarth} from "d3-geo";

/** Units of a map's picture; its height leaves the Antarctic out. */
export const mapSize = {width: 960, height: 430} as const;

/**
 * The projection of every map: Equal Earth (Šavrič, Patterson and Jenny 2018), which keeps areas true, with the Pacific in
 * its middle. Land was drawn with it when it was generated.
 */
export const worldProjection = geoEqualEarth().rotate([-150, 0]).scale(177).translate([mapSize.width / 2, 236]).precision(1);
