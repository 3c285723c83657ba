export { b as githubForge } from "./cold-github.js";
