// How the program is compiled. Plain JavaScript: it runs before anything is.
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";

/** What commands, processes, threads and Eleventy begin with; so does every page. */
const beginnings = [".eleventy.ts", "src/cli/main.ts", "src/cli/builder.ts", "src/workers/reader.ts", "src/search/worker.ts", "src/outputs/writing.ts", "src/outputs/joining.ts", "src/outputs/rendering.ts", "src/site/bundle.ts", "templates/interface-rows.ts"];

/** Packages that stay where they are, which a cache elsewhere must be told: they ask for files of their own, or are not JavaScript. */
const stayPut = (root) => ({
  name: "stay put",
  setup({onResolve, resolve: find}) {
    onResolve({filter: /^(@11ty\/eleventy-dev-server|esbuild|pagefind|sharp|tinypool)$/}, async ({path, kind, pluginData: isAsked}) =>
      isAsked ? null : {path: pathToFileURL((await find(path, {kind, resolveDir: root, pluginData: true})).path).href, external: true});
  },
});

/**
 * Eleventy goes into the program: to load its hundreds of modules one by one takes twice as long. It finds files of its own by the
 * address of the module that asks, which it keeps.
 */
const eleventy = {
  name: "eleventy",
  setup({onLoad}) {
    onLoad({filter: /[\\/]@11ty[\\/]eleventy[\\/]src[\\/].*\.js$/}, ({path}) => ({
      contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
    }));
  },
};

/** Packages of the older kind ask for others by a function that modules do not have. */
const banner = "import {createRequire as requireBeside} from 'node:module'; const require = requireBeside(import.meta.url);";

/** The modules of the program by the names of their files, which lie beside each other; `root` is the project's folder, `sums` a hash of each of its sources. */
export async function compile(root, version, sums) {
  const {build} = await import("esbuild");
  const pages = readdirSync(join(root, "templates/pages")).map((name) => `templates/pages/${name}`);
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [...beginnings, ...pages].map((path) => ({in: path, out: nameOf(path).replace(/\.mjs$/, "")})),
    outdir: root,
    outExtension: {".js": ".mjs"},
    bundle: true,
    splitting: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    plugins: [stayPut(root), eleventy],
    // watches folders on macOS, where it is installed; no program of ours has Eleventy watch
    external: ["fsevents"],
    // as one text, which is only read where the version of a part of the code is asked for
    define: {CODE_VERSION: JSON.stringify(version), CODE_SUMS: JSON.stringify(JSON.stringify(sums))},
    // to give every small function its name as it is made takes a quarter of the time of reading
    keepNames: false,
    banner: {js: banner},
    logLevel: "silent",
  });
  return Object.fromEntries(outputFiles.map(({path, contents}) => [path.slice(root.length), contents]));
}

/** Whether a source is wrong: the compiler's message says where. */
export function isOfSources(error) {
  return error instanceof Error && "errors" in error;
}

/** The file that a module becomes. */
export function nameOf(path) {
  return path.replace(/\.tsx?$/, ".mjs").replaceAll("/", "-");
}
