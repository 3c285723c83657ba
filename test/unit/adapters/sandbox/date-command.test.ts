import { expect, it } from "vitest";
import { absoluteDates } from "../../../../src/adapters/sandbox/commands/date-command.ts";

const NOW = Date.UTC(2026, 2, 2, 14, 30);

/** What the value of `-d` became, as a moment; unchanged texts stay as they are. */
function meant(text: string): string {
  const [, value = ""] = absoluteDates(["-d", text], NOW);
  return /^@\d+$/.test(value) ? new Date(Number(value.slice(1)) * 1000).toISOString() : value;
}

it.each([
  ["1 year ago", "2025-03-02T14:30:00.000Z"],
  ["-90 days", "2025-12-02T14:30:00.000Z"],
  ["2026-03-02 -1 year", "2025-03-02T00:00:00.000Z"],
  ["2026-03-02 - 6 months", "2025-09-02T00:00:00.000Z"],
  ["2024-02-29 +1 year", "2025-03-01T00:00:00.000Z"],
  ["2025-01-01 10:30 +90 minutes", "2025-01-01T12:00:00.000Z"],
  ["2025-01-01T10:30:00Z 2 weeks ago", "2024-12-18T10:30:00.000Z"],
  ["@86400 + 1 day", "1970-01-03T00:00:00.000Z"],
  ["now - 2 hours", "2026-03-02T12:30:00.000Z"],
  ["yesterday", "2026-03-01T14:30:00.000Z"],
  ["tomorrow", "2026-03-03T14:30:00.000Z"],
  ["last month", "2026-02-02T14:30:00.000Z"],
  ["next year", "2027-03-02T14:30:00.000Z"],
  ["a week ago", "2026-02-23T14:30:00.000Z"],
  ["2025-01-01", "2025-01-01"],
  ["the day after 3 days", "the day after 3 days"],
  ["nonsense", "nonsense"],
])("-d %s", (text, moment) => {
  expect(meant(text)).toBe(moment);
});

it.each([
  { args: ["-ud", "1 day ago"], spelt: ["-u", "-d", "@1772375400"] },
  { args: ["--date=1 day ago", "+%F"], spelt: ["--date=@1772375400", "+%F"] },
  { args: ["-d1 day ago"], spelt: ["-d@1772375400"] },
  { args: ["+%F %d"], spelt: ["+%F %d"] },
])("$args", ({ args, spelt }) => {
  expect(absoluteDates(args, NOW)).toEqual(spelt);
});
