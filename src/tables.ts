import {aliases} from "./data/countries/aliases.js";
import {countries} from "./data/countries/names.js";
import {outlets} from "./data/outlets.js";
import {formats} from "./formats/registry.js";

/** The tables that decide what seeds become; handed in as arguments, so that a test can bring three rows of its own. */
export const tables = {aliases, countries, outlets, formats};

export type Tables = typeof tables;
