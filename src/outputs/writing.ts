import type {Unit} from "../store/manifest.js";
import {writeFiles, type SiteFile} from "../store/site-folder.js";
import {orFault, type Fault} from "./fault.js";

/** Files to be written into a folder. */
export type WritingTask = {readonly folder: string; readonly files: readonly SiteFile[]};

/** What was written. */
export type Writing = {readonly files: Unit["files"]};

/** What a thread does that writes files. */
export default function write({folder, files}: WritingTask): Writing | Fault {
  return orFault(() => ({files: writeFiles(files, folder)}));
}
