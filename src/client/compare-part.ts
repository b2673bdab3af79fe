import {startComparing} from "./compare/compare-page.js";

// The part of the script that sets articles side by side.
const comparePage = document.querySelector<HTMLElement>("[data-compare]");
if (comparePage) startComparing(comparePage);
