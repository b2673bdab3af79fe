import {root} from "../place.js";
import {seenMessage} from "./seen.js";

const script = document.currentScript;
/** Where the page says that the worker lies; a page that says nothing has none. */
const worker = script instanceof HTMLScriptElement ? script.dataset.worker : undefined;

/** Whether this browser can keep the site: over https or from this machine, never from a folder. */
export const canKeep: boolean =
  worker !== undefined && location.protocol.startsWith("http") && "serviceWorker" in navigator && "caches" in window && "locks" in navigator;

/** Installs the worker, and on a first visit tells it what was fetched without it. Does nothing where that cannot be. */
export async function registerWorker(): Promise<void> {
  if (!canKeep || worker === undefined) return;
  const {serviceWorker} = navigator;
  const address = new URL(worker, document.baseURI).href;
  const isOurs = () => serviceWorker.controller?.scriptURL === address;
  const wasThere = isOurs();
  const {installing, active} = await serviceWorker.register(address, {scope: root.href, updateViaCache: "none"});
  if (wasThere) return;
  // At once, since readers may go on to the next page before the worker is in charge; again for what came in between.
  (installing ?? active)?.postMessage(seenMessage(root.href));
  await new Promise<void>((resolve) => {
    const check = () => { if (isOurs()) resolve(); };
    serviceWorker.addEventListener("controllerchange", check);
    check();
  });
  serviceWorker.controller?.postMessage(seenMessage(root.href));
}
