/** What the linter is bundled from; Node alone cannot load it. */
export { validate } from "@actions/languageservice";
