export { t as baselineKeyOf, n as findBaseline } from "./find-baseline.js";
