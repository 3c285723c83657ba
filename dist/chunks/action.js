export { t as action } from "./cold.js";
