export { t as githubCheckRuns } from "./check-run.js";
