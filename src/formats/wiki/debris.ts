import type {ElementContent, Text} from "hast";
import type {Findings} from "../../model/message.js";
import {contentOf, isElement, placeOf} from "../../syntax/nodes.js";
import type {Parent} from "../../syntax/nodes.js";

/** What vanished templates and broken links leave behind: a template that alone is a paragraph, brackets around nothing, but not those of `f()`, brackets of links and templates. */
const debris = /^\s*\{\{[^{}|\n]{1,80}\}\}\s*$|(?<=^|\s)\(\s{0,9}\)\s?|\]\]|\[\[|\{\{|\}\}|（[\s，,、；;：:]*）|\((?!\s*\))[\s，,、；;：:]*\)/g;

/** Takes out and lists debris in the text of a page, and pandoc's comments. Code stays as it is. */
export function removeDebris(parent: Parent, findings: Findings): void {
  parent.children = contentOf(parent).flatMap((node): ElementContent[] => {
    if (node.type === "comment") {
      findings.drop("pandoc-comment", `<!--${node.value}-->`.slice(0, 500), placeOf(node));
      return [];
    }
    if (node.type === "text") return [cleaned(node, findings)];
    if (isElement(node) && !isElement(node, "code", "pre")) removeDebris(node, findings);
    return [node];
  });
}

function cleaned(node: Text, findings: Findings): Text {
  const place = placeOf(node);
  const value = node.value.replace(debris, (found: string, at: number) => {
    const lines = node.value.slice(0, at).split("\n").length - 1;
    findings.drop("template-debris", found, place && {line: place.line + lines, column: lines === 0 ? place.column + at : 1});
    return "";
  });
  return {...node, value};
}

