import {systemCode} from "../model/system-error.js";
import type {Unit} from "../store/manifest.js";
import {writeFiles, type SiteFile} from "../store/site-folder.js";

/** Files to be written into a folder. */
export type WritingTask = {readonly folder: string; readonly files: readonly SiteFile[]};

/** What was written; or a fault, with the code that the system gave it, since an error leaves a thread without. */
export type Writing = {readonly files: Unit["files"]} | {readonly fault: string; readonly code: string | null};

/** What a thread does that writes files. */
export default function write({folder, files}: WritingTask): Writing {
  try {
    return {files: writeFiles(files, folder)};
  } catch (error) {
    return {fault: error instanceof Error ? error.message : String(error), code: systemCode(error)};
  }
}
