import {expect, test} from "vitest";
import {Footer} from "../../templates/layouts/Footer.js";
import {Header} from "../../templates/layouts/Header.js";
import {site} from "./views.js";

const paths = [
  "date/", "date/2024/", "date/2024/06/", "date/undated/", "date/2024/page/2/", "pair/", "pair/RU-VN/", "pair/AA-BB/", "pair/RU-VN/page/2/",
  "article/aaaaaaaaaa/", "article/bbbbbbbbbb/", "article/aaaaaaaaaa/versions/", "report/", "report/refused/", "about/", "404.html", "",
];

test("the frame of a page is what it would be if no page had been rendered before", () => {
  for (const kind of ["listing", "article", "not-found"] as const) {
    for (const path of paths) {
      const view = {kind, path};
      const own = {...site};
      expect(Header({view, site}), path).toEqual(Header({view, site: own}));
      expect(Footer({view, site}), path).toEqual(Footer({view, site: own}));
    }
  }
});
