/** The oracle and the limits that requests of the story are held against do refuse what GitHub would. */
import { expect, it } from "vitest";
import { githubLimits } from "../support/github/github-limits.ts";
import { requestOracle } from "../support/github/request-oracle.ts";

const REPO = "http://github/repos/octocat/agents";
const annotation = {
  path: "pawl.yml",
  start_line: 1,
  end_line: 1,
  annotation_level: "notice",
  message: "changed",
};
const check = { name: "Pawl", head_sha: "a".repeat(40), status: "in_progress" };
const asked = (method: string, path: string, body?: unknown) => ({
  method,
  url: new URL(REPO + path),
  body: Buffer.from(body === undefined ? "" : JSON.stringify(body)),
});

const oracle = requestOracle();

it.each([
  ["a comment", asked("POST", "/issues/7/comments", { body: "Hello." })],
  ["a page of comments", asked("GET", "/issues/7/comments?per_page=100&page=2")],
  ["a tree below a commit", asked("GET", "/git/trees/main?recursive=true")],
  ["a file on a branch with slashes in its path", asked("GET", "/contents/prompts/agent.md?ref=main")],
  ["a ref with slashes", asked("PATCH", "/git/refs/heads/pawl-data", { sha: "a".repeat(40), force: false })],
  [
    "a check run with 50 annotations",
    asked("POST", "/check-runs", {
      ...check,
      output: { title: "t", summary: "s", annotations: Array(50).fill(annotation) },
    }),
  ],
])("takes %s", (_what, request) => {
  expect(oracle(request)).toBeUndefined();
});

it.each([
  ["an operation GitHub has not", asked("POST", "/comments/7", {}), /no such operation/],
  ["a method an operation has not", asked("PUT", "/issues/7/comments", { body: "" }), /no such operation/],
  ["an unknown query parameter", asked("GET", "/issues/7/comments?pages=2"), /no query parameter pages/],
  ["a query parameter of another type", asked("GET", "/issues/7/comments?page=two"), /page=two is not/],
  ["a word that a query may not be", asked("GET", "/pulls?state=opened"), /state=opened is not/],
  ["a body that is missing", asked("POST", "/issues/7/comments"), /a body is missing/],
  ["a body without what is required", asked("POST", "/issues/7/comments", { text: "x" }), /'body'/],
  [
    "51 annotations",
    asked("POST", "/check-runs", {
      ...check,
      output: { title: "t", summary: "s", annotations: Array(51).fill(annotation) },
    }),
    /more than 50/,
  ],
  [
    "a summary of 65,536 characters",
    asked("POST", "/check-runs", { ...check, output: { title: "t", summary: "s".repeat(65_536) } }),
    /more than 65535/,
  ],
  [
    "a conclusion GitHub does not know",
    asked("PATCH", "/check-runs/1", { status: "completed", conclusion: "failed" }),
    /allowed values/,
  ],
])("rejects %s", (_what, request, reason) => {
  expect(oracle(request)).toMatch(reason);
});

it("counts points, content and characters against the documented limits, and forgets what is old", () => {
  let now = 0;
  const limits = githubLimits(() => now);
  const comment = (text: string) => limits(asked("POST", "/issues/7/comments", { body: text }))?.message;
  expect(comment("a".repeat(65_536))).toBeUndefined();
  expect(comment("a".repeat(65_537))).toBe("Body is too long (maximum is 65536 characters)");
  for (let count = 1; count < 80; count++) expect(comment("a")).toBeUndefined();
  expect(comment("a")).toBe("You have exceeded a secondary rate limit.");
  now += 60_000;
  expect(comment("a")).toBeUndefined();
  for (let count = 82; count < 1000; count++) {
    now += 1000;
    expect(limits(asked("GET", "/pulls"))).toBeUndefined();
  }
  expect(limits(asked("GET", "/pulls"))).toMatchObject({
    message: "API rate limit exceeded for installation.",
  });
});
