/**
 * Counted up whenever the loop, the base prompt, a tool's words or its behaviour change: part of every subject's
 * fingerprint, because runs of another version are not comparable.
 */
export const HARNESS_VERSION = "1.1.0";

/** `name@version` of the built-in harness. */
export const PAWL_HARNESS = `pawl@${HARNESS_VERSION}`;
