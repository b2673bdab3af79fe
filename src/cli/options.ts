import {availableParallelism} from "node:os";
import {parseArgs} from "node:util";
import {WrongUse} from "../model/wrong-use.js";
import {readPart, type Part} from "./part.js";

/** What the commands may be told; see the README for what each means. */
const known = {
  seeds: {type: "string", multiple: true},
  out: {type: "string"},
  cache: {type: "string"},
  base: {type: "string"},
  jobs: {type: "string"},
  images: {type: "string"},
  "allow-private": {type: "boolean"},
  part: {type: "string"},
  port: {type: "string"},
  set: {type: "string", multiple: true},
  strict: {type: "boolean"},
  clean: {type: "boolean"},
  portable: {type: "boolean"},
  quiet: {type: "boolean"},
  json: {type: "boolean"},
} as const;

export type Options = {
  readonly seeds: readonly string[];
  readonly out: string;
  readonly cache: string;
  /** Folder of kept images. */
  readonly images?: string;
  /** Images may be asked for in private networks. */
  readonly allowPrivate: boolean;
  /** Begins and ends with a slash. */
  readonly base: string;
  /** How much may be done side by side. */
  readonly jobs: number;
  /** Only these seeds are read. */
  readonly part?: Part;
  readonly port: number;
  /** `name=value`, as given. */
  readonly set: readonly string[];
  readonly strict: boolean;
  readonly clean: boolean;
  readonly portable: boolean;
  readonly quiet: boolean;
  readonly json: boolean;
  /** Arguments that are no options: paths, or the kind of an export. */
  readonly paths: readonly string[];
};

/** Reads the arguments of a command; `out` is where it writes unless it is told. Throws `WrongUse` for an unknown option or a value that cannot be right. */
export function readOptions(args: readonly string[], out = "_site"): Options {
  const {values, positionals} = parse(args);
  if (values.part !== undefined && values.clean) throw new WrongUse("Found `--part` with `--clean`; expected one of them: a part is read for the cache.");
  return {
    seeds: values.seeds ?? ["seeds"],
    out: values.out ?? out,
    cache: values.cache ?? ".cache",
    ...(values.images !== undefined && {images: values.images}),
    allowPrivate: values["allow-private"] ?? false,
    base: baseOf(values.base ?? "/"),
    jobs: values.jobs === undefined ? availableParallelism() : wholeNumber("--jobs", values.jobs, 1, 256),
    ...(values.part !== undefined && {part: readPart(values.part)}),
    port: wholeNumber("--port", values.port ?? "8080", 0, 65535),
    set: values.set ?? [],
    strict: values.strict ?? false,
    clean: values.clean ?? false,
    portable: values.portable ?? false,
    quiet: values.quiet ?? false,
    json: values.json ?? false,
    paths: positionals,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options: known, allowPositionals: true});
  } catch (error) {
    const names = Object.keys(known).map((name) => `\`--${name}\``).join(", ");
    throw new WrongUse(`${reasonOf(error)} Expected one of ${names}.`);
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const option = /Unknown option '([^']*)'/.exec(message)?.[1];
  return option ? `Found the unknown option \`${option}\`.` : `${message}.`;
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : -1;
  if (number < least || number > most) {
    throw new WrongUse(`Found \`${name} ${text}\`; expected a whole number from ${least} to ${most}.`);
  }
  return number;
}

function baseOf(text: string): string {
  if (!/^\/?[\w.~%/-]*$/.test(text)) throw new WrongUse(`Found \`--base ${text}\`; expected a path such as \`/archive/\`.`);
  return `/${text}/`.replace(/\/{2,}/g, "/");
}
