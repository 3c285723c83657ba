import { expect, it } from "vitest";
import {
  literalSeparators,
  separatorsInProgram,
} from "../../../../src/adapters/sandbox/commands/awk-command.ts";

it.each([
  { args: ["-F|", "1"], literal: ["-F[|]", "1"] },
  { args: ["-F", ".", "1"], literal: ["-F", "[.]", "1"] },
  { args: ["-v", "FS=+", "1"], literal: ["-v", "FS=[+]", "1"] },
  { args: ['BEGIN { FS = "|" } 1'], literal: ['BEGIN { FS = "[|]" } 1'] },
  {
    args: ["-F,", "-F", " ", "-F", "a|b", "{print $1}"],
    literal: ["-F,", "-F", " ", "-F", "a|b", "{print $1}"],
  },
])("$args", ({ args, literal }) => {
  expect(literalSeparators(args)).toEqual(literal);
});

it.each([
  {
    args: ["-F,", "-v", "OFS=,", "{ $1 = 0 } 1", "f"],
    moved: ["-F,", 'BEGIN { OFS = "," } { $1 = 0 } 1', "f"],
  },
  { args: ["-vORS=;", "1"], moved: ['BEGIN { ORS = ";" } 1'] },
  { args: ["1", 'OFS="', "x=1", "f", "y=2"], moved: ["-v", "x=1", 'BEGIN { OFS = "\\"" } 1', "f", "y=2"] },
  { args: ["-vn=3", "-v", "m=4", "NR == n", "f"], moved: ["-v", "n=3", "-v", "m=4", "NR == n", "f"] },
  { args: ["-v", "FS=|", "-vSUBSEP=:", "1", "f"], moved: ['BEGIN { FS = "|"; SUBSEP = ":" } 1', "f"] },
  { args: ["--", "1", "-"], moved: ["1"] },
  {
    args: ["NR==FNR{seen[$1];next} !($1 in seen) { n[$1]++; print n[$1] }", "a"],
    moved: ["NR==FNR{seen[$1] = seen[$1];next} !($1 in seen) { n[$1]++; print n[$1] }", "a"],
  },
  {
    args: [
      '{ while ((getline l < "f") > 0) a[l]; a["b;c"] } length > 3 { print "length; x[1];", length($2), n["a"] }',
    ],
    moved: [
      '{ while ((getline l < "f") > 0) a[l] = a[l]; a["b;c"] = a["b;c"] } length($0) > 3 { print "length; x[1];", length($2), n["a"] }',
    ],
  },
  {
    args: ["{ for (i = 1; i <= NF; i++) w[$i]; if (x) print (y) z[1]; mylength = 1 }"],
    moved: ["{ for (i = 1; i <= NF; i++) w[$i] = w[$i]; if (x) print (y) z[1]; mylength = 1 }"],
  },
  { args: ["-f", "p.awk", "OFS=,", "f"], moved: ["-f", "p.awk", "OFS=,", "f"] },
  { args: ["-F", ","], moved: ["-F", ","] },
])("$args sets what it says", ({ args, moved }) => {
  expect(separatorsInProgram(args)).toEqual(moved);
});
