export { t as mergeInto } from "./merge-into2.js";
