import type {SeedFile} from "../../model/seed.js";
import {deepestXml, parseXml, type Xml} from "../../syntax/xml.js";

/** Reads a seed as XML, and says where something of it cannot be had; `name` is what its readers call such a file. */
export function readXml({text, findings}: SeedFile, name: "feed" | "export"): Xml {
  const xml = parseXml(text);
  if (xml.lost) findings.warn("bad-feed", `Elements are nested deeper than \`${deepestXml}\`; everything that follows is lost`, xml.lost);
  if (xml.brokenOff) findings.warn("bad-feed", `The ${name} breaks off; expected \`</${xml.root?.name ?? ""}>\` at its end`, xml.brokenOff);
  return xml;
}
