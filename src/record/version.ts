/** Pawl's own version; a test holds it to package.json's. */
export const PAWL_VERSION = "0.1.0";
