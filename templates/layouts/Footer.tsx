import {permalinks} from "../../src/model/permalinks.js";
import {label} from "../labels.js";
import {framePart} from "./frame.js";
import {link} from "./links.js";

/** Whose the articles are, and where to see how they came here. */
export const Footer = framePart(({view, site}) => (
  <footer class="site-footer">
    <p>{label(site, "rights")}</p>
    <p>
      <a href={link(view, site, permalinks.report)}>{label(site, "seeds-to-pages")}</a>
      {" · "}
      <a href={link(view, site, permalinks.about)}>{label(site, "about")}</a>
      {" · "}
      <a href={link(view, site, permalinks.data)}>{label(site, "data")}</a>
      {" · "}
      <span>{label(site, "made-by")}</span>
      {/* last, so that nothing moves when the script shows it */}
      <span data-keep-link hidden>
        {" · "}
        <a href={link(view, site, `${permalinks.about}#keep`)}>{label(site, "keep")}</a>
      </span>
    </p>
  </footer>
));
