import type {Child} from "../markup/jsx-runtime.js";

/** A fact of a list of facts, by its name. */
export function Fact({name, children}: {readonly name: string; readonly children: Child}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
