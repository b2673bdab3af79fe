import {startPicking} from "./compare/pick-bar.js";

// The part of the script that picks articles to be compared.
startPicking();
