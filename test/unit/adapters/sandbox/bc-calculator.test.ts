import fc from "fast-check";
import { expect, it } from "vitest";
import { calculate } from "../../../../src/adapters/sandbox/commands/bc-calculator.ts";

it.each([
  ["1+2+3", "6\n"],
  ["10/4", "2\n"],
  ["scale=2; 10/4; 1/3", "2.50\n.33\n"],
  ["-7/2; -7%3; 7%-3", "-3\n-1\n1\n"],
  ["1.5*2.25", "3.37\n"],
  ["scale=4; 1.5*2.25; 1.55*2.255", "3.375\n3.4952\n"],
  ["2^10; 2^-1; -2^2; 2^3^2", "1024\n0\n4\n512\n"],
  ["(1+2)*3 - 4/2", "7\n"],
  ["a=5; b = a*2; a+b; nothing", "15\n0\n"],
  ["3 > 2; 2 >= 3; 1.0 == 1; 1 != 1", "1\n0\n1\n0\n"],
  ["scale=3; sqrt(2); sqrt(0.25); length(12345); scale(1.50)", "1.414\n.500\n5\n2\n"],
  ["0.1+0.2; .5-1", ".3\n-.5\n"],
  ["123456789012345678901234567890*2", "246913578024691357802469135780\n"],
  ["1 + \\\n2 # three\n/* four */ 4\nquit\n5", "3\n4\n"],
  ["", ""],
])("%s", (program, out) => {
  expect(calculate(program, false)).toEqual({ out, err: "" });
});

it.each([
  ["1/0", "Runtime error (func=(main), adr=0): Divide by zero\n"],
  ["sqrt(-1)", "Runtime error (func=(main), adr=0): Square root of a negative number\n"],
  ["f(1)", "Runtime error (func=(main), adr=0): Function f not defined.\n"],
  ["9^99999999", "Runtime error (func=(main), adr=0): exponent too large\n"],
  ["\n1 +", "(standard_in) 2: syntax error\n"],
  ["(1", "(standard_in) 1: syntax error\n"],
  ["1 $ 2", "(standard_in) 1: syntax error\n"],
  ["while (1) 1", "bc: unsupported here: while\n"],
])("%s is refused", (program, err) => {
  expect(calculate(`${program}\n7`, false)).toEqual({ out: "7\n", err });
});

it("divides to twenty places with -l", () => {
  expect(calculate("1/3", true)).toEqual({ out: ".33333333333333333333\n", err: "" });
});

it("agrees with whole numbers of any size", () => {
  const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      const text = (value: bigint): string => `(${value})`;
      const { out } = calculate(`${text(a)}+${text(b)}; ${text(a)}-${text(b)}; ${text(a)}*${text(b)}`, false);
      expect(out).toBe(`${a + b}\n${a - b}\n${a * b}\n`);
    }),
  );
});
