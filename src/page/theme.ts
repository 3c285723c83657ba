export type Theme = "auto" | "light" | "dark";

const KEY = "pawl-theme";
const NEXT: Readonly<Record<Theme, Theme>> = { auto: "dark", dark: "light", light: "auto" };

/** The theme chosen last; `auto` follows the system. */
export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === "light" || stored === "dark" ? stored : "auto";
  } catch {
    // Browsers may refuse storage to a page opened from disk; the choice then lasts as long as the page.
    return "auto";
  }
}

/** Shows the page in a theme and remembers it. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // As above.
  }
}

/** The theme a press on the button leads to. */
export function nextTheme(theme: Theme): Theme {
  return NEXT[theme];
}
