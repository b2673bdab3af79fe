import {permalinks} from "../../src/model/permalinks.js";
import {LanguageButtons} from "../components/LanguageButtons.js";
import {SearchBox} from "../components/SearchBox.js";
import {label, type Word} from "../labels.js";
import {framePart} from "./frame.js";
import {currentAt, link} from "./links.js";

const doors = ["dates", "outlets", "countries", "pairs", "stories", "search", "report", "about"] as const;

/** Where a page's name is too long for a row of doors. */
const shorter: Partial<Record<typeof doors[number], Word>> = {countries: "countries-door"};

/** Masthead, navigation and search box. The front page carries its own, larger masthead and search box. */
export const Header = framePart(({view, site}) => {
  const front = view.kind === "front";
  return (
    <header class="site-header">
      {!front && (
        <p class="masthead">
          <a href={link(view, site, permalinks.front)}>
            <bdi>{site.title}</bdi>
          </a>
        </p>
      )}
      <nav class="site-nav" aria-label={label(site, "site-navigation")}>
        <ul>
          {doors.map((door) => (
            <li>
              <a href={link(view, site, permalinks[door])} aria-current={currentAt(view, permalinks[door])} data-word={shorter[door]}>
                {label(site, shorter[door] ?? door)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <LanguageButtons site={site} />
      {!front && view.kind !== "search" && <SearchBox view={view} site={site} />}
    </header>
  );
});
