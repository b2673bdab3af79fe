import {languages, type Language} from "../../src/model/language.js";
import type {Site} from "../../src/model/view.js";
import {label} from "../labels.js";

/** Each language calls itself by its own name. */
const ownNames: Readonly<Record<Language, string>> = {"zh-Hans": "简体", "zh-Hant": "繁體", "en": "English"};

/** The languages that the interface speaks; the script makes them buttons that choose, and without script they are not shown. */
export function LanguageButtons({site}: {readonly site: Site}) {
  return (
    <div class="languages" role="group" aria-label={label(site, "interface-language")}>
      {languages.map((language) => (
        <button type="button" class="name" lang={language} data-language={language} aria-pressed={language === site.language ? "true" : "false"}>
          {ownNames[language]}
        </button>
      ))}
    </div>
  );
}
