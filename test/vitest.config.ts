import {fileURLToPath} from "node:url";
import {defineConfig} from "vitest/config";

export default defineConfig({
  // templates are compiled as a build compiles them
  oxc: {jsx: {runtime: "automatic", importSource: "#markup", development: false}},
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // commands find the program compiled
    globalSetup: ["test/support/program.ts"],
    // a browser and a build at a time are enough for a small machine
    maxWorkers: 2,
  },
});
