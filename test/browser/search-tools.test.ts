import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {noBrowser} from "./browser.js";
import {isFocused, openHarbourSite, q, total, type HarbourSite} from "./harbour-site.js";

describe.skipIf(noBrowser)("the search page", () => {
  let site: HarbourSite;
  const onPage: HarbourSite["onPage"] = (...given) => site.onPage(...given);

  beforeAll(async () => {
    site = await openHarbourSite();
  });
  afterAll(() => site.close());

  test("says on paper what was looked for", async () => {
    await onPage(q("海港"), async (page) => {
      await total(page, 75);
      await page.emulateMedia({media: "print"});
      expect(await page.locator(".search-status").evaluate((status) => getComputedStyle(status, "::before").content)).toBe('"海港"');
    });
  });

  test("leads the keyboard past the filters to the results", async () => {
    await onPage(q("海港"), async (page) => {
      await total(page, 75);
      const skip = page.getByRole("link", {name: "跳过筛选，到结果"});
      await skip.focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await isFocused(page.locator(".search-results .headline a").first())).toBe(true);
    });
  });

  describe("the trend", () => {
    const bars = (page: Page) => page.locator(".trend .chart-bar");

    test("shows a bar a month, and narrows the search to a chosen one until it is chosen again", async () => {
      await onPage(q("海港"), async (page) => {
        await total(page, 75);
        expect(await bars(page).count()).toBe(15);
        expect(await bars(page).first().getAttribute("aria-label")).toBe("2023年1月：5 篇");
        expect(await page.locator(".trend desc").textContent()).toContain("2023年1月至2024年3月");
        expect(await page.locator(".trend table tbody tr").count()).toBe(15);
        await bars(page).nth(1).click();
        await total(page, 5);
        expect(new URL(page.url()).searchParams.get("month")).toBe("2023-02");
        expect(await page.locator(".trend [aria-current]").getAttribute("data-date")).toBe("2023-02");
        expect(await bars(page).count()).toBe(15);
        await page.goBack();
        await total(page, 75);
        await page.goForward();
        await total(page, 5);
        await bars(page).nth(1).click();
        await total(page, 75);
        expect(await page.locator(".trend [aria-current]").count()).toBe(0);
      });
    });

    test("is one stop for Tab, and led through by arrows", async () => {
      await onPage(q("海港"), async (page) => {
        await total(page, 75);
        await bars(page).first().waitFor();
        expect(await page.locator('.trend svg [tabindex="0"]').count()).toBe(1);
        await page.locator('.trend svg [tabindex="0"]').focus();
        await page.keyboard.press("ArrowRight");
        await page.keyboard.press("ArrowRight");
        expect(await isFocused(bars(page).nth(2))).toBe(true);
        expect(await bars(page).nth(2).getAttribute("tabindex")).toBe("0");
        await page.keyboard.press("Enter");
        await total(page, 5);
        expect(new URL(page.url()).searchParams.get("month")).toBe("2023-03");
        expect(await page.evaluate(() => document.activeElement?.getAttribute("data-date"))).toBe("2023-03");
        await page.keyboard.press("End");
        expect(await isFocused(bars(page).last())).toBe(true);
      });
    });

    test("shows years where there are too many months", async () => {
      await onPage(q("河谷"), async (page) => {
        await total(page, 3);
        await expect.poll(() => bars(page).evaluateAll((all) => all.map((bar) => bar.getAttribute("aria-label")))).toEqual(["1998年：1 篇", "2003年：2 篇"]);
        await bars(page).nth(1).click();
        await total(page, 2);
        // the years stay, and the months of the chosen one come below
        expect(await page.locator('[data-trend="year"] .chart-bar').count()).toBe(2);
        expect(await page.locator('[data-trend="month"] .chart-bar').count()).toBe(2);
      });
    });
  });

  describe("when nothing is found", () => {
    const near = (page: Page) => page.locator(".near a").allTextContents();

    test("offers what is near, each with how many it finds", async () => {
      await onPage(q("河谷 海港大轿"), async (page) => {
        await total(page, 0);
        await expect.poll(() => near(page)).toEqual(["河谷：3 篇"]);
        await page.locator(".near a").first().click();
        await total(page, 3);
        expect(new URL(page.url()).searchParams.get("q")).toBe("河谷");
      });
      await onPage(q("海港大轿"), async (page) => {
        await total(page, 0);
        await expect.poll(() => near(page)).toEqual(["海港大：75 篇"]);
      });
    });

    test("offers words without the marks that a Chinese keyboard writes around them", async () => {
      await onPage(q("“海港大桥” -河谷"), async (page) => {
        await total(page, 0);
        await expect.poll(() => near(page)).toEqual(["海港大桥 -河谷：75 篇"]);
      });
      // some wrote these marks, others the words alone
      await onPage(q("“河谷”"), async (page) => {
        await total(page, 1);
        await page.getByRole("link", {name: "河谷：3 篇"}).click();
        await total(page, 3);
        expect(await page.locator("[data-search-part=status] a").count()).toBe(0);
      });
    });

    test("offers the search without filters where these are what nothing passes", async () => {
      await onPage(`${q("河谷")}&year=2024`, async (page) => {
        await total(page, 0);
        await expect.poll(() => near(page)).toEqual(["不加筛选：3 篇"]);
      });
    });
  });

  test("says in plain words that its files cannot be had", async () => {
    await onPage("", async (page) => {
      await page.route("**/pagefind/**", (route) => route.abort());
      await page.locator('input[name="q"]').fill("海港");
      await expect.poll(() => page.locator("[data-search-part=status]").textContent()).toBe("搜索没有成功：没有网络，或网站没有回应。");
    });
  });

  describe("filters", () => {
    const chips = (page: Page) => page.locator(".chip").allTextContents();

    test("are chips above the results, each taken back by itself or all at once", async () => {
      await onPage(`${q("海港")}&year=2023&outlet=post-1&outlet=post-2`, async (page) => {
        await expect.poll(() => chips(page)).toEqual(["第1日报×", "第2日报×", "2023年×"]);
        await page.getByRole("button", {name: "取消筛选：第1日报（媒体）"}).press("Enter");
        await expect.poll(() => chips(page)).toEqual(["第2日报×", "2023年×"]);
        expect(new URL(page.url()).searchParams.getAll("outlet")).toEqual(["post-2"]);
        expect(await isFocused(page.locator(".chip").first())).toBe(true);
        await page.getByRole("button", {name: "全部取消"}).click();
        await total(page, 75);
        expect(await chips(page)).toEqual([]);
        await page.goBack();
        await expect.poll(() => chips(page)).toEqual(["第2日报×", "2023年×"]);
      });
    });

    test("show eight of many, those that are chosen, and all when asked", async () => {
      await onPage(`${q("海港")}&outlet=post-10`, async (page) => {
        const shown = page.locator('[data-facet="outlet"] li:visible');
        await expect.poll(() => shown.count()).toBe(9);
        expect(await page.locator('[data-facet="outlet"] input[value="post-10"]').isChecked()).toBe(true);
        await page.locator('[data-facet="outlet"]').getByRole("button", {name: "其余 2 项"}).click();
        expect(await shown.count()).toBe(11);
        await page.locator('[data-facet="outlet"] input[value="post-0"]').check();
        await expect.poll(() => chips(page)).toHaveLength(2);
        expect(await shown.count()).toBe(11);
      });
    });

    test("stand in a closed panel on a phone, which says how many are chosen", async () => {
      await onPage(`${q("海港")}&year=2023&outlet=post-1`, async (page) => {
        const button = page.getByRole("button", {name: "筛选（2）"});
        await button.waitFor();
        expect(await page.locator(".search-filters").isVisible()).toBe(false);
        await button.click();
        expect(await button.getAttribute("aria-expanded")).toBe("true");
        await page.locator('[data-facet="outlet"] input[value="post-2"]').check();
        await page.getByRole("button", {name: "筛选（3）"}).waitFor();
        expect(await page.locator(".search-filters").isVisible()).toBe(true);
      }, {viewport: {width: 390, height: 844}});
    });
  });

  test("breaks no rule of the page's content security policy", () => {
    expect(site.troubles).toEqual([]);
  });
});
