export { S as githubCommitFiles } from "./cold-github.js";
