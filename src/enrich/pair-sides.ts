import type {AliasTables, PairSides} from "../model/country.js";

/** The tables with other sides of pairs: a unit that is its own side is neither a place nor a dependency any more. */
export function withPairSides(tables: AliasTables, sides: PairSides): AliasTables {
  const own = new Set(Object.keys(sides).filter((code) => sides[code] === code));
  const others = Object.entries({...tables.dependencies, ...sides}).filter(([code]) => !own.has(code));
  return {
    ...tables,
    places: tables.places.filter(({code}) => !own.has(code)).map((place) => ({...place, side: sides[place.code] === undefined ? place.side : sides[place.code] ?? null})),
    dependencies: Object.fromEntries(others),
  };
}
