import {inScript} from "../text/unfold.js";

declare global {
  interface Window {
    /** Set by the part of the script that knows both scripts. */
    archiveInScript?: typeof inScript;
  }
}

// The part of the script that shows an article in the other script.
window.archiveInScript = inScript;
