import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "公开/**", ".cache/**", "coverage/**"] },
  ...tseslint.configs.strict,
  {
    files: ["src/**/*.ts", "taskpane/**/*.{ts,tsx}", "functions/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 3],
      "max-depth": ["error", 3],
    },
  },
  {
    files: ["taskpane/**/*.tsx"],
    rules: { "max-lines-per-function": ["error", { max: 120, skipBlankLines: true, skipComments: true }] },
  },
  // Excel decides how many arguments a custom function has.
  { files: ["functions/**/*.ts"], rules: { "max-params": ["error", 10] } },
  { files: ["src/accounts/lists/**", "src/ledger/aliases/**"], rules: { "max-lines": "off" } },
  {
    files: ["src/excel/**", "taskpane/**", "functions/**"],
    plugins: { "office-addins": officeAddins },
    rules: { ...officeAddins.configs.recommended?.rules },
  },
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "prefer-const": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/cli/**", ".ci/**", ".config/**", "test/**", "src/workbench/server/**"],
    rules: { "no-console": "off" },
  },
);
