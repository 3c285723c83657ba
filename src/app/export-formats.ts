/** Formats that other tools open, by the name people give. */
export const EXPORT_FORMATS = ["inspect", "atif", "eee", "junit", "csv"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
