import { describe, expect, it } from "vitest";
import { dockerLayout } from "../../../src/suite/harbor-dockerfile.ts";

const CONTEXT = {
  "a.txt": "a",
  "b.txt": "b",
  "src/x.js": "x",
  "src/deep/y.js": "y",
  ".dockerignore": "b.txt",
};

function layout(dockerfile: string) {
  const files = { ...CONTEXT, Dockerfile: dockerfile };
  const tree = Object.entries(files).map(
    ([path, text]) => [`environment/${path}`, new TextEncoder().encode(text)] as const,
  );
  const found = dockerLayout(new Map([...tree, ["tests/test.sh", new Uint8Array()]]));
  if (found.kind === "need") return found;
  const texts = [...found.files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
  return { workdir: found.workdir, files: Object.fromEntries(texts.sort()) };
}

describe("a Dockerfile that only lays out files", () => {
  it.each([
    ["nothing", "FROM x\nWORKDIR /app", {}],
    [
      "everything",
      "FROM x\nWORKDIR /app\nCOPY . .",
      { "a.txt": "a", "b.txt": "b", "src/deep/y.js": "y", "src/x.js": "x" },
    ],
    ["one file by name", "FROM x\nWORKDIR /app\nCOPY a.txt c.txt", { "c.txt": "a" }],
    ["one file into a folder", "FROM x\nWORKDIR /app\nCOPY a.txt in/", { "in/a.txt": "a" }],
    ["one file into the folder one is in", "FROM x\nWORKDIR /app\nCOPY ./a.txt .", { "a.txt": "a" }],
    ["one file to the folder by its path", "FROM x\nWORKDIR /app\nCOPY a.txt /app", { "a.txt": "a" }],
    [
      "several files",
      "FROM x\nWORKDIR /app\nCOPY a.txt b.txt /app/in/",
      { "in/a.txt": "a", "in/b.txt": "b" },
    ],
    [
      "what is in a folder",
      "FROM x\nWORKDIR /app\nCOPY src /app/lib",
      { "lib/deep/y.js": "y", "lib/x.js": "x" },
    ],
    [
      "what is in a folder, said otherwise",
      "FROM x\nWORKDIR /app\nCOPY /src/ ./",
      { "deep/y.js": "y", "x.js": "x" },
    ],
    ["a pattern", "FROM x\nWORKDIR /app\nCOPY *.txt ./", { "a.txt": "a", "b.txt": "b" }],
    [
      "into a folder that is there",
      "FROM x\nWORKDIR /app\nCOPY src lib\nCOPY a.txt lib",
      { "lib/a.txt": "a", "lib/deep/y.js": "y", "lib/x.js": "x" },
    ],
    [
      "the later of two",
      "FROM x\nWORKDIR /app\nCOPY a.txt b.txt ./\nCOPY b.txt a.txt",
      { "a.txt": "b", "b.txt": "b" },
    ],
    [
      "with comments, runs of blanks and line ends",
      "# x\r\nfrom x AS y\r\n\r\nlabel a=b\r\nworkdir   /app\r\ncopy --chown=a:b --chmod=644 \\\r\n  a.txt   ./\r\n",
      { "a.txt": "a" },
    ],
  ])("lays out %s", (_, dockerfile, files) => {
    expect(layout(dockerfile)).toEqual({ workdir: "/app", files });
  });

  it("works in the last folder it goes to, step by step", () => {
    expect(layout("FROM x\nWORKDIR /srv\nCOPY a.txt app/\nWORKDIR app/./x/..")).toEqual({
      workdir: "/srv/app",
      files: { "a.txt": "a" },
    });
  });
});

describe("a Dockerfile that needs a container", () => {
  it.each([
    ["RUN make", "FROM x\nWORKDIR /app\nRUN make", "does more than lay out files"],
    ["ENV A=1", "FROM x\nENV A=1\nWORKDIR /app", "does more than lay out files"],
    ["ADD a.tar /app", "FROM x\nWORKDIR /app\nADD a.tar /app", "does more than lay out files"],
    ["FROM y", "FROM x\nWORKDIR /app\nFROM y", "builds in stages"],
    [
      "COPY --from=y /a /app/a",
      "FROM x\nWORKDIR /app\nCOPY --from=y /a /app/a",
      "copies in a way of its own",
    ],
    ['COPY ["a.txt", "b"]', 'FROM x\nWORKDIR /app\nCOPY ["a.txt", "b"]', "copies in a way of its own"],
    ["COPY $FILE .", "FROM x\nWORKDIR /app\nCOPY $FILE .", "copies in a way of its own"],
    ["COPY <<E a", "FROM x\nWORKDIR /app\nCOPY <<E a\nE", "copies in a way of its own"],
    ["COPY a.txt", "FROM x\nWORKDIR /app\nCOPY a.txt", "names no source"],
    ["COPY z.txt .", "FROM x\nWORKDIR /app\nCOPY z.txt .", "names files that are not in environment/"],
    ["COPY ../../x .", "FROM x\nWORKDIR /app\nCOPY ../../x .", "names files that are not in environment/"],
    ["COPY … /etc/a.txt", "FROM x\nWORKDIR /app\nCOPY a.txt /etc/", "puts files outside of WORKDIR /app"],
    ["WORKDIR /", "FROM x\nWORKDIR /", "works on a machine's own folders"],
    ["WORKDIR /tmp/x", "FROM x\nWORKDIR /tmp/x", "works on a machine's own folders"],
    ["WORKDIR $HOME", "FROM x\nWORKDIR $HOME", "is not a plain path"],
    ["no WORKDIR", "FROM x\nCOPY . /app", "works on a whole machine"],
  ])("is one with %s", (line, dockerfile, why) => {
    expect(layout(dockerfile)).toEqual({ kind: "need", line, why });
  });
});
