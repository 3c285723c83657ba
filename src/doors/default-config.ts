/** The file that is read where none is named. */
export const DEFAULT_CONFIG = "pawl.yml";
