/** Decimal numbers as bc has them: whole digits and how many of them stand behind the point; results are cut, not rounded. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

export type DecimalOperator = "+" | "-" | "*" | "/" | "%" | "^" | "<" | ">" | "<=" | ">=" | "==" | "!=";

/** More digits than anybody wants to read, and few enough to be quick. */
const DIGITS_MAX = 10_000;

/** The number a literal stands for. */
export function decimal(text: string): Decimal {
  const [whole = "", part = ""] = text.split(".");
  return { digits: BigInt(`${whole}${part}` || "0"), scale: part.length };
}

/** As bc prints it: no zero before the point. */
export function textOf({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? "-" : "";
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale, "0");
  const whole = text.slice(0, text.length - scale);
  if (scale === 0 || digits === 0n) return digits === 0n ? "0" : `${sign}${whole}`;
  return `${sign}${whole}.${text.slice(text.length - scale)}`;
}

/** One operation under bc's rules for the scale of its result (POSIX). Throws a RangeError with bc's words. */
export function operate(sign: DecimalOperator, a: Decimal, b: Decimal, scale: number): Decimal {
  const common = Math.max(a.scale, b.scale);
  const [left, right] = [at(a, common), at(b, common)];
  switch (sign) {
    case "+":
      return { digits: left + right, scale: common };
    case "-":
      return { digits: left - right, scale: common };
    case "*":
      return rescaled(
        { digits: a.digits * b.digits, scale: a.scale + b.scale },
        Math.min(a.scale + b.scale, Math.max(scale, common)),
      );
    case "/":
      return quotient(a, b, scale);
    case "%":
      return remainder(a, b, scale);
    case "^":
      return powered(a, b, scale);
    default:
      return { digits: compared(sign, left, right) ? 1n : 0n, scale: 0 };
  }
}

/** The square root, cut at the larger of the number's own scale and `scale`. */
export function root(value: Decimal, scale: number): Decimal {
  if (value.digits < 0n) throw new RangeError("Square root of a negative number");
  const wanted = Math.max(scale, value.scale);
  const square = at(value, 2 * wanted);
  if (square < 2n) return { digits: square, scale: wanted };
  let guess = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (let next = (guess + square / guess) / 2n; next < guess; next = (guess + square / guess) / 2n)
    guess = next;
  return { digits: guess, scale: wanted };
}

function at({ digits, scale }: Decimal, wanted: number): bigint {
  if (wanted > DIGITS_MAX) throw new RangeError("scale too large");
  return wanted >= scale ? digits * 10n ** BigInt(wanted - scale) : digits / 10n ** BigInt(scale - wanted);
}

function rescaled(value: Decimal, scale: number): Decimal {
  return { digits: at(value, scale), scale };
}

function quotient(a: Decimal, b: Decimal, scale: number): Decimal {
  if (b.digits === 0n) throw new RangeError("Divide by zero");
  return { digits: at(a, scale + b.scale) / b.digits, scale };
}

function remainder(a: Decimal, b: Decimal, scale: number): Decimal {
  const whole = quotient(a, b, scale);
  const product = { digits: whole.digits * b.digits, scale: whole.scale + b.scale };
  return rescaled(operate("-", a, product, scale), Math.max(scale + b.scale, a.scale));
}

function powered(base: Decimal, exponent: Decimal, scale: number): Decimal {
  const times = Number(at(exponent, 0));
  if (Math.abs(times) * base.digits.toString().length > DIGITS_MAX)
    throw new RangeError("exponent too large");
  const size = BigInt(Math.abs(times));
  const power = { digits: base.digits ** size, scale: base.scale * Number(size) };
  if (times < 0) return quotient({ digits: 1n, scale: 0 }, power, scale);
  return rescaled(power, Math.min(power.scale, Math.max(scale, base.scale)));
}

function compared(sign: DecimalOperator, left: bigint, right: bigint): boolean {
  if (sign === "<") return left < right;
  if (sign === ">") return left > right;
  if (sign === "<=") return left <= right;
  if (sign === ">=") return left >= right;
  return sign === "==" ? left === right : left !== right;
}
