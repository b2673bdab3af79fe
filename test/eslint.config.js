import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {ignores: ["_site/", ".cache/", "node_modules/", "test/fixtures/", "seeds/"]},
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: new URL("..", import.meta.url).pathname}},
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", {prefer: "type-imports", fixStyle: "separate-type-imports"}],
      "@typescript-eslint/restrict-template-expressions": ["error", {allowNumber: true}],
      "@typescript-eslint/no-unused-vars": ["error", {argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true}],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", {ignoreArrowShorthand: true}],
      // spreading a text into its code points is what we mean by it
      "@typescript-eslint/no-misused-spread": "off",
      "no-control-regex": "error",
    },
  },
  {
    // seeds choose what expressions meet: none may take more time than in proportion to it
    files: ["src/**/*.ts", "templates/**/*.tsx", "templates/**/*.ts"],
    plugins: {regexp},
    rules: {
      "regexp/no-super-linear-backtracking": ["error", {report: "potential"}],
      "regexp/no-super-linear-move": ["error", {report: "potential"}],
    },
  },
);
