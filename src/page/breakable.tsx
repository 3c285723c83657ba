import { Fragment } from "preact";
import { oneLine } from "../std/escape-invisible.ts";

/** A name on one line that may be broken after `_`, `/`, `.` and `-`, and only there. */
export function Breakable({ text }: { readonly text: string }) {
  if (text === "") return null;
  const parts = oneLine(text).split(/(?<=[_/.@-])/);
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </>
  );
}
