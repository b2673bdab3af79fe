import {addressOf, isPortable} from "./place.js";

/** Parts of the script that are loaded when something needs them. */
export type PartName = "language" | "search" | "exporting" | "compare" | "pick" | "aid" | "reading";

/** Paths of the parts below the output folder: the build puts them here. */
declare const PART_PATHS: Readonly<Record<PartName, string>>;

const loading = new Map<PartName, Promise<void>>();

/** Loads a part of the script, once; after a failure the next call tries again. */
export function loadPart(name: PartName): Promise<void> {
  const known = loading.get(name) ?? load(PART_PATHS[name]);
  loading.set(name, known);
  known.catch(() => loading.delete(name));
  return known;
}

function load(path: string): Promise<void> {
  const script = document.createElement("script");
  script.src = addressOf(path);
  // as the page's own script carries it: a part asks in the same way where it is
  if (isPortable) script.dataset.portable = "";
  return new Promise((resolve, reject) => {
    script.onload = () => { resolve(); };
    script.onerror = () => { reject(new Error(path)); };
    document.head.append(script);
  });
}
