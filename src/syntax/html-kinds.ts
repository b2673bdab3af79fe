/** What is known of an element. */
export type Kind = {
  /** It ends an open paragraph. */
  readonly block: boolean;
  readonly heading: boolean;
  /** It has no end. */
  readonly empty: boolean;
  /** Its text is taken as it stands, up to its end. */
  readonly raw: boolean;
  /** What items may stand in without ending one another. */
  readonly lists?: readonly string[];
};

const inline: Kind = {block: false, heading: false, empty: false, raw: false};
const block: Kind = {...inline, block: true};

/** Elements whose tags alone say what parsers build of them, where all are closed as they should be: any other has rules of its own. */
export const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...named("address article aside blockquote center details dir div dl fieldset figcaption figure footer header hgroup main menu nav ol p section summary ul", block),
  ...named("h1 h2 h3 h4 h5 h6", {...block, heading: true}),
  ...named("hr", {...block, empty: true}),
  ...named("li", {...block, lists: ["ol", "ul"]}),
  ...named("dd dt", {...block, lists: ["dl"]}),
  ...named("a abbr b bdi bdo big button cite code del dfn em font i ins kbd label mark o:p picture q s samp small span strike strong sub sup time tt u var video audio", inline),
  ...named("br img input link meta source track wbr", {...inline, empty: true}),
  ...named("iframe noscript script style", {...inline, raw: true}),
]);

function named(list: string, kind: Kind): [string, Kind][] {
  return list.split(" ").map((name) => [name, kind]);
}
