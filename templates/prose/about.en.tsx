import {permalinks} from "../../src/model/permalinks.js";
import type {ProseProps} from "./prose.js";
import {QueryTable} from "./QueryTable.js";

/** About the archive, in English. */
export function AboutEnglish({title, articles, to}: ProseProps) {
  return (
    <>
      <section id="archive">
        <h2>What this is</h2>
        <p>
          <bdi>{title}</bdi> turns scraped news files into an archive to read, search and verify. It holds {articles}{" "}
          articles. Texts stay as they were written: nothing is added or changed, Traditional stays Traditional and
          Simplified stays Simplified.
        </p>
        <p>
          Each file’s format is recognised; title, date, authors and source are found; the text is rebuilt from a list of
          what is allowed. Advertisement shells, subscription notices, scripts and empty elements are taken out, and each
          is listed under “Provenance” at the foot of the article. The <a href={to(permalinks.report)}>report</a> says
          what became of every file.
        </p>
        <p>
          The site is made of static files and does not follow its readers. Apart from an article’s own images it asks no
          other site for anything.
        </p>
      </section>
      <section id="dates">
        <h2>How to read dates</h2>
        <p>
          A file often carries several dates: of publication, of an update, of the scraping. Every article says which one
          was taken and lists the others. A date is given as exactly as it is known: a month alone stays a month.
        </p>
        <p>
          An article stands under the calendar day of its outlet’s place; the time marked “UTC” is that instant converted,
          and may fall on another day. Articles without a date stand under{" "}
          <a href={to(permalinks.undated)}>Undated</a>: nothing is guessed.
        </p>
      </section>
      <section id="pairs">
        <h2>How to read pairs</h2>
        <p>
          An article is filed under a pair when it reports dealings between the two: visits, agreements, sanctions, war,
          aid, trade, spying, extradition, migration, a dispute, or an opinion on their relations. Being named together,
          listed or compared is not enough. The pair that the headline hangs on is the main one; others are listed too.
        </p>
        <p>
          A program works this out from the words of the article. Its evidence is shown in those words, so that readers can
          judge for themselves. Scores lie between 0 and 1; more evidence scores higher. The program errs, both ways.
        </p>
      </section>
      <section id="neutrality">
        <h2>Neutrality</h2>
        <ul>
          <li>
            Labels say “countries and territories”; codes are those of ISO 3166-1, and XK. A label is no view on
            sovereignty or borders.
          </li>
          <li>
            What counts is who acts, not who is right. A side of a pair is whatever has a government that in practice
            conducts its own foreign relations: so TW, PS and XK may be one.
          </li>
          <li>
            Hong Kong and Macao keep a tag as places; in a pair, the side is the government that acted. Tibet, Xinjiang,
            Crimea and the like are places.
          </li>
          <li>
            The European Union may be a side when it acts as one; the UN, NATO, WHO and ASEAN are tagged as organisations.
          </li>
          <li>
            States that no longer exist are filed under the state that conducts their relations today; where there is no
            single one, they are places.
          </li>
          <li>The country of an outlet never counts because of the outlet’s name.</li>
          <li>
            Names are the short names of the Unicode CLDR; sides stand in alphabetical order of their codes. The text of an
            article is never rewritten.
          </li>
        </ul>
      </section>
      <section id="stories">
        <h2>How to read stories</h2>
        <p>
          A story is an event that several outlets reported within two days. Its page puts the reports in order of time, gives
          each outlet a column, and lists what only one report says. <a href={to(permalinks.stories)}>All stories</a>.
        </p>
        <p>
          Nearly the same text at another address is a near copy, and each names the other with their similarity. An address
          that came more than once is one article in several versions, and what changed is marked letter by letter. Any two or
          three articles can be picked and put <a href={to(permalinks.compare)}>side by side</a>.
        </p>
        <p>
          A program does this by the words of the articles, and it errs. Every article stays under its own outlet and date:
          nothing is merged or removed for it.
        </p>
      </section>
      <section id="search-help">
        <h2>How to search</h2>
        <p>
          What is written is found, as when searching within a page; Traditional and Simplified, full and half width, upper
          and lower case count as the same.
        </p>
        <QueryTable
          head={["Query", "Finds"]}
          rows={[
            ["俄羅斯", "articles with 俄羅斯 or 俄罗斯 in title or text"],
            ["普京 越南", "articles with both, in any order and at any distance"],
            ["\"战略 伙伴\"", "the words in a row; spaces between Han characters count for nothing"],
            ["普京 -朝鲜", "articles with the first and without the second"],
            ["rus", "Latin words that begin so, such as Russia"],
          ]}
        />
        <p>
          Results can be narrowed by outlet, year, country and pair, and sorted by relevance or date. The address of the page
          holds the search, so it can be kept and passed on.
        </p>
        <p>
          <a href={to(permalinks.search)}>To the search page</a>
        </p>
      </section>
      <section id="corrections">
        <h2>How to correct</h2>
        <p>
          An outlet’s name, hosts and time zone are a row of <code>src/data/outlets.ts</code>; other names of countries and
          territories stand in <code>src/data/countries/</code>. Change the row and open a pull request: the next build
          corrects every article.
        </p>
        <p>
          Where a date or source looks wrong, see the provenance of the article first: it lists every date of the file and
          every choice that was made.
        </p>
      </section>
      <section id="rights">
        <h2>Rights</h2>
        <p>
          Articles and images belong to their authors and outlets, and stand here for reference. The code is released under
          the MIT licence.
        </p>
      </section>
    </>
  );
}
