/** Formats that other tools open, by the name people give. */
export const EXPORT_FORMATS = ["inspect", "atif", "eee", "junit", "csv"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a pack knows and a format has no place for, said after every export and in docs/report.md. */
export const NOT_CARRIED: Readonly<Record<ExportFormat, readonly string[]>> = {
  inspect: [
    "tool schemas",
    "clock times (events stand at the campaign's start plus the model's own time)",
    "stages (a task's runs are numbered through as epochs, the stage is in the metadata)",
    "each model event's input holds only what was new to the model",
  ],
  atif: [
    "clock times (steps stand at the campaign's start plus the model's own time)",
    "nothing else of the trajectory: what has no field is in `extra`, and the trajectory can be put together again exactly",
  ],
  eee: [
    "runs lost to infrastructure (counted, not listed)",
    "baseline runs",
    "types of tool arguments (they become strings)",
    "deployment and availability of the model, which a pack does not know",
  ],
  junit: ["transcripts", "the verdict on single runs: below the first suite every failed run is a failure"],
  csv: [
    "transcripts",
    "checks",
    "files read",
    "a first character that a spreadsheet would run as a formula (it gets an apostrophe before it)",
  ],
};
