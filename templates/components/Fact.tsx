import type {ComponentChildren} from "preact";

/** A fact of a list of facts, by its name. */
export function Fact({name, children}: {readonly name: string; readonly children: ComponentChildren}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
