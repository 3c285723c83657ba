import { oneLine } from "../std/escape-invisible.ts";

/** An address that leads nowhere says so and leads on. */
export function NotHere({ what }: { readonly what: string }) {
  return (
    <section>
      <h1>Not in this report</h1>
      <p>
        There is no {oneLine(what)} here; the link may belong to another report. <a href="#/">The overview</a>{" "}
        lists what there is.
      </p>
    </section>
  );
}
