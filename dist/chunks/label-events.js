export { t as githubLabels } from "./label-events2.js";
