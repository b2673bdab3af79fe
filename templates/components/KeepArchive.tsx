import type {Site} from "../../src/model/view.js";
import {label} from "../labels.js";

/**
 * Offers to keep the whole archive on the reader's device. The script shows it where that can be, and fills in the parts
 * that are named here.
 */
export function KeepArchive({site}: {readonly site: Site}) {
  return (
    <section id="keep" class="keep" data-keep hidden>
      <h2>{label(site, "keep")}</h2>
      <p>{label(site, "keep-how")}</p>
      <p data-keep-part="offer" />
      <progress data-keep-part="progress" aria-label={label(site, "keep")} hidden />
      <div class="keep-state">
        <p role="status" aria-live="polite" data-keep-part="status" />
        <p class="hint" data-keep-part="amount" hidden />
      </div>
      <p class="keep-buttons">
        {(["keep-start", "keep-continue", "keep-stop", "keep-remove"] as const).map((word) => (
          <button type="button" data-keep-part={word.slice("keep-".length)} hidden>
            {label(site, word)}
          </button>
        ))}
      </p>
    </section>
  );
}
