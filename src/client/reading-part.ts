import {startReading} from "./reading/reading.js";

// The part of the script that marks what was searched for in an article; it is loaded after the part that searches.
if (window.archiveTerms) startReading(window.archiveTerms);
