import {loadPart} from "../part.js";
import {chosenLanguage} from "./choice.js";

// Runs before anything is shown, alone of all scripts: a page that is to speak another language than the one it is written
// in stays hidden until its words are changed, so that nothing is seen to jump.
const page = document.documentElement;
const [written, chosen] = [page.lang, chosenLanguage()];

if (chosen !== null && chosen !== written) {
  page.lang = chosen;
  page.dataset.written = written;
  loadPart("language").catch(() => {
    page.lang = written;
    delete page.dataset.written;
  });
}
