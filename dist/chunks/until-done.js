export { t as untilDone } from "./until-done2.js";
