/** The suite that ships with Pawl. */
export const EMBEDDED_SUITE = "agentic-core-v1";
