/** Colours for a terminal; `plain` where NO_COLOR is set or nobody looks. Only our own words are painted. */
export type Paint = (colour: "red" | "yellow" | "green" | "blue" | "dim" | "bold", text: string) => string;

const CODES = { red: 31, yellow: 33, green: 32, blue: 34, dim: 2, bold: 1 } as const;

/** Paints with ANSI codes when `isColoured`, else leaves the text as it is. */
export function painter(isColoured: boolean): Paint {
  return (colour, text) => (isColoured ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text);
}
