// Writes the table of rules into the README: node --import tsx scripts/generate/rules.ts
import {readFileSync, writeFileSync} from "node:fs";
import {rules} from "../../src/model/rules.js";

const readme = readFileSync("README.md", "utf8");
const rows = Object.entries(rules).map(([rule, meaning]) => `| \`${rule}\` | ${meaning} |`);
const table = ["| rule | means |", "|---|---|", ...rows].join("\n");
writeFileSync("README.md", readme.replace(/<!-- rules -->[\s\S]*<!-- \/rules -->/, `<!-- rules -->\n${table}\n<!-- /rules -->`));
