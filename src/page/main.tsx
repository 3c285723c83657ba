/** The report page's own program: opens the data the page carries and draws it. */
import { render } from "preact";
import { App } from "./app.tsx";
import { openStore } from "./store.ts";
import { applyTheme, storedTheme } from "./theme.ts";

applyTheme(storedTheme());
// On paper nothing can be opened any more.
addEventListener("beforeprint", () => {
  for (const fold of document.querySelectorAll("details")) fold.open = true;
});
const root = document.getElementById("app");
if (root !== null) {
  openStore(document).then(
    (store) => {
      root.replaceChildren();
      render(<App store={store} />, root);
    },
    (error: unknown) => {
      root.textContent = `This page's data cannot be read (${String(error)}). It may have been cut short while it was copied.`;
    },
  );
}
