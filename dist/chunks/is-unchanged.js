export { t as isUnchanged } from "./is-unchanged2.js";
