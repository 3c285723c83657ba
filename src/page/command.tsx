import { useState } from "preact/hooks";
import { terminalSafe } from "../std/escape-invisible.ts";

/** A command to copy. */
export function Command({ about, command }: { readonly about: string; readonly command: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard?.writeText(command).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div class="command">
      <span class="soft">{about}</span>
      <pre>{terminalSafe(command)}</pre>
      <button type="button" onClick={copy}>
        {isCopied ? "Copied" : "Copy"}
      </button>
    </div>
  );
}
