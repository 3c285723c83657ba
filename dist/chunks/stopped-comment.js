export { t as STOPPED_TITLE, r as renderStopped, i as renderStoppedComment } from "./stopped-comment2.js";
