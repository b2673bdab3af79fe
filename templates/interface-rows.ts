import type {Names} from "../src/model/language.js";
import {neutralityNote, neutralityMore} from "./components/Neutrality.js";
import {dateSources, words} from "./words.js";

/** Every row of words that templates speak, by name: by them a reader's script says a page in another language. */
export const interfaceRows: Readonly<Record<string, Names>> = {...words, ...dateSources, "neutrality-note": neutralityNote, "neutrality-more": neutralityMore};
