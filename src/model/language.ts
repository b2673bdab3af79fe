/** Languages of the interface. */
export type Language = "zh-Hans" | "zh-Hant" | "en";

/** One name in each language of the interface. */
export type Names = Readonly<Record<Language, string>>;

/** A name or a text in Simplified, Traditional and English: a row of a table of words. `{…}` in it is filled in later. */
export const row = (hans: string, hant: string, en: string): Names => ({"zh-Hans": hans, "zh-Hant": hant, en});

export const languages: readonly Language[] = ["zh-Hans", "zh-Hant", "en"];
