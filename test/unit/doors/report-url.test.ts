import { describe, expect, it } from "vitest";
import { readReportUrl } from "../../../src/doors/report-url.ts";

describe("readReportUrl", () => {
  it.each([
    ["", undefined],
    ["https://evals.test/pr 7/report.html#/old", "https://evals.test/pr%207/report.html"],
    ["http://localhost:8080/report.html?v=1", "http://localhost:8080/report.html?v=1"],
  ])("%j is %j", (text, url) => {
    expect(readReportUrl(text)).toBe(url);
  });

  it.each(["report.html", "javascript:alert(1)", "file:///tmp/report.html", "https://me:secret@evals.test/"])(
    "%s is refused",
    (text) => {
      expect(() => readReportUrl(text)).toThrow(/report-url must be the http\(s\) address/);
    },
  );
});
