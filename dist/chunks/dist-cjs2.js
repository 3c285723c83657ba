import { t as require_dist_cjs } from "./dist-cjs.js";
export default require_dist_cjs();
export {};
