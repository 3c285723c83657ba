import { oneLine } from "../std/escape-invisible.ts";
import { UsageError } from "../std/usage-error.ts";

/** The address a team publishes report.html at, in the form a link can hold; undefined where none was given. */
export function readReportUrl(text: string): string | undefined {
  if (text === "") return undefined;
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    throw new UsageError(
      `report-url must be the http(s) address that report.html is published at, not "${oneLine(text)}".`,
    );
  url.hash = "";
  return url.href;
}
