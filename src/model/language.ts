/** Languages of the interface. */
export type Language = "zh-Hans" | "zh-Hant" | "en";

/** One name in each language of the interface. */
export type Names = Readonly<Record<Language, string>>;

export const languages: readonly Language[] = ["zh-Hans", "zh-Hant", "en"];
