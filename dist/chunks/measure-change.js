export { t as measureChange } from "./cold-github.js";
