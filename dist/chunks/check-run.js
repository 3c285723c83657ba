export { C as githubCheckRuns } from "./cold-github.js";
