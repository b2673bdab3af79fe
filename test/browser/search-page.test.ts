import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {noBrowser} from "./browser.js";
import {openHarbourSite, q, total, type HarbourSite} from "./harbour-site.js";

describe.skipIf(noBrowser)("the search page", () => {
  let site: HarbourSite;
  const onPage: HarbourSite["onPage"] = (...given) => site.onPage(...given);

  beforeAll(async () => {
    site = await openHarbourSite();
  });
  afterAll(() => site.close());

  const results = (page: Page) => page.locator("[data-article-id]");
  const box = (page: Page) => page.locator('input[name="q"]');
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest("[data-article-id]")?.getAttribute("data-article-id") ?? document.activeElement?.getAttribute("name"));

  /** What a scroll set going has begun, and what that asked the server for has come. */
  const settled = (page: Page) => page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    for (let turn = 0; turn < 5; turn++) await (await fetch(location.href, {cache: "no-store"})).text();
  });

  describe("by keyboard", () => {
    test("goes from the box to the results, through them, and back", async () => {
      await onPage(q("海港"), async (page) => {
        await total(page, 75);
        const ids = await results(page).evaluateAll((all) => all.map((one) => one.getAttribute("data-article-id")));
        expect(ids).toHaveLength(10);
        const steps = [["/", "q"], ["ArrowDown", ids[0]], ["ArrowDown", ids[1]], ["End", ids[9]], ["ArrowUp", ids[8]], ["Home", ids[0]], ["ArrowUp", "q"], ["ArrowDown", ids[0]], ["Escape", "q"]] as const;
        for (const [key, expected] of steps) {
          await page.keyboard.press(key);
          expect([key, await focused(page)]).toEqual([key, expected]);
        }
        expect(await box(page).inputValue()).toBe("海港");
        await page.keyboard.press("Escape");
        expect(await box(page).inputValue()).toBe("");
        await page.keyboard.press("Escape");
        expect(await focused(page)).toBeNull();
      });
    });

    test("shows more below the last result, and goes on there", async () => {
      await onPage(q("海港"), async (page) => {
        await total(page, 75);
        await results(page).first().locator("a").focus();
        // without scrolling, which would bring more by itself
        await page.evaluate(() => { document.querySelector<HTMLElement>("[data-article-id]:nth-child(10) a")?.focus({preventScroll: true}); });
        await page.keyboard.press("ArrowDown");
        await expect.poll(() => page.evaluate(() => [...document.querySelectorAll("[data-article-id]")].findIndex((one) => one.contains(document.activeElement)))).toBe(10);
      });
    });

    test("opens a result at the match, and comes back to it among as many results as there were", async () => {
      await onPage(q("海港 大橋"), async (page) => {
        await total(page, 75);
        await page.locator(".search-more").click();
        await results(page).nth(19).waitFor();
        const opened = results(page).nth(15);
        const id = await opened.getAttribute("data-article-id");
        await opened.locator("a").focus();
        await page.keyboard.press("Enter");
        await page.waitForURL(`**/article/${id ?? ""}/#q=${encodeURIComponent("海港 大橋")}`);
        expect(await page.locator("mark").allTextContents()).toEqual(["海港", "海港", "大桥"]);
        await page.goBack();
        await expect.poll(() => focused(page)).toBe(id);
        expect(await results(page).count()).toBeGreaterThanOrEqual(20);
        expect(await results(page).nth(15).locator("a").isVisible()).toBe(true);
      });
    });
  });

  describe("while typing", () => {
    test("does not search for what an input method is still composing", async () => {
      await onPage("", async (page) => {
        await box(page).focus();
        const keyboard = await page.context().newCDPSession(page);
        await keyboard.send("Input.imeSetComposition", {text: "haigang", selectionStart: 7, selectionEnd: 7});
        expect(await box(page).inputValue()).toBe("haigang");
        // the first search waits for nothing: it would have begun
        expect([new URL(page.url()).search, await page.locator("[data-total]").count()]).toEqual(["", 0]);
        await keyboard.send("Input.insertText", {text: "海港"});
        await total(page, 75);
        expect(new URL(page.url()).searchParams.get("q")).toBe("海港");
      });
    });

    test("leaves its keys to an input method", async () => {
      await onPage(q("海港"), async (page) => {
        await total(page, 75);
        await box(page).focus();
        for (const key of ["ArrowDown", "Escape"]) {
          await box(page).evaluate((element, name) => {
            element.dispatchEvent(new KeyboardEvent("keydown", {key: name, isComposing: true, bubbles: true, cancelable: true}));
            element.dispatchEvent(new KeyboardEvent("keydown", {key: name, keyCode: 229, bubbles: true, cancelable: true}));
          }, key);
        }
        expect(await focused(page)).toBe("q");
        expect(await box(page).inputValue()).toBe("海港");
      });
    });

    test("speaks of a total once, not at each letter", async () => {
      await onPage("", async (page) => {
        await page.evaluate(() => {
          const heard = document.querySelector('[data-search-part="heard"]');
          if (!heard) return;
          new MutationObserver(() => { document.body.dataset.heard = `${document.body.dataset.heard ?? ""}[${heard.textContent}]`; }).observe(heard, {childList: true, characterData: true, subtree: true});
        });
        await page.evaluate(holdLongTimers);
        const heard = () => page.evaluate(() => document.body.dataset.heard ?? "");
        for (const [letter, found] of [["河", 3], ["谷", 3], ["山", 0]] as const) {
          await box(page).pressSequentially(letter);
          await total(page, found);
          expect(await heard()).toBe("");
        }
        await box(page).press("Backspace");
        await total(page, 3);
        await page.evaluate(() => { dispatchEvent(new Event("long-timers")); });
        await expect.poll(heard).toBe("[“河谷”：找到 3 篇文章]");
        expect(await page.locator('[data-search-part="heard"]').getAttribute("role")).toBe("status");
        expect(await page.locator('[data-search-part="status"]').getAttribute("role")).toBeNull();
      });
    });
  });

  test("shows ten results, more as the reader nears the end, and after five times only by button", async () => {
    await onPage(q("海港"), async (page) => {
      await total(page, 75);
      expect(await results(page).count()).toBe(10);
      for (const shown of [20, 30, 40, 50, 60]) {
        await page.evaluate(() => { scrollTo(0, document.documentElement.scrollHeight); });
        await expect.poll(() => results(page).count()).toBeGreaterThanOrEqual(shown);
      }
      await page.evaluate(() => { scrollTo(0, document.documentElement.scrollHeight); });
      await settled(page);
      expect(await results(page).count()).toBe(60);
      await page.getByRole("button", {name: "再显示 10 篇"}).click();
      await expect.poll(() => results(page).count()).toBeGreaterThanOrEqual(70);
    });
  });

  for (const width of [320, 390, 768, 1440]) {
    test(`fits a window ${width} pixels wide, with filters open and nothing found`, async () => {
      for (const query of [`${q("海港")}&outlet=post-1&outlet=post-2&outlet=post-3&outlet=post-4`, q("海港大轿"), ""]) {
        await onPage(query, async (page) => {
          if (query !== "") await page.locator("[data-total]").waitFor();
          if (width < 768 && query.includes("outlet")) await page.locator(".search-narrow").click();
          const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect([query, over]).toEqual([query, 0]);
        }, {viewport: {width, height: 800}});
      }
    });
  }

  test("breaks no rule of the page's content security policy", () => {
    expect(site.troubles).toEqual([]);
  });
});

/** In a page: whoever asks to be called in half a second or later is called on the event `long-timers` instead. */
function holdLongTimers(): void {
  const held = new Map<number, () => void>();
  const [set, clear] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
  const hold = (handler: () => void) => {
    held.set(-1 - held.size, handler);
    return -held.size;
  };
  window.setTimeout = ((handler: () => void, delay = 0) => (delay < 500 ? set(handler, delay) : hold(handler))) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (Number(id) < 0) held.set(Number(id), () => undefined);
    else clear(id);
  };
  addEventListener("long-timers", () => { for (const handler of held.values()) handler(); });
}
