import type { BashOptions } from "just-bash";

/** What the guest's file system may hold in all, bytes. */
export const FILE_SYSTEM_BYTES_MAX = 64 << 20;

/** What one command may print in all, bytes; more ends the command with an error. */
export const OUTPUT_BYTES_MAX = 8 << 20;

/** Runs of the task's own commands in one act; one takes about 2 ms, and a retry loop must end by counting. */
export const CALLS_PER_ACT_MAX = 200;

/** What of a command's arguments is written down: so many words, each of so many characters. */
export const ARGS_MAX = 16;
export const ARG_CHARS_MAX = 200;

/** Rows and bytes one `query` answers with before it says `truncated`. */
export const QUERY_ROWS_MAX = 5000;
export const QUERY_BYTES_MAX = 1 << 20;

/**
 * Counters that end a runaway script deterministically, whatever the machine's speed. Time is not among them: the
 * guest's clock stands still, and the wall clock belongs to whoever may kill the process. just-bash's `hardened`
 * profile is not used: it cuts honest work on a 24,000-line log short with exit code 0.
 */
export const EXECUTION_LIMITS: NonNullable<BashOptions["executionLimits"]> = {
  maxCommandCount: 200_000,
  maxLoopIterations: 200_000,
  maxOutputSize: OUTPUT_BYTES_MAX,
  maxStringLength: 16 << 20,
  maxFileSystemBytes: FILE_SYSTEM_BYTES_MAX,
  maxLiveBytes: 128 << 20,
  maxInputBytes: 128 << 20,
  maxArchiveBytes: 64 << 20,
  maxArchiveEntryBytes: 64 << 20,
  maxArchiveEntries: 10_000,
};
