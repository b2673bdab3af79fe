import type {Element, ParentNode} from "domhandler";
import type {adapter} from "parse5-htmlparser2-tree-adapter";

type Adapter = typeof adapter;

/**
 * A tree adapter that hands the children of one element over to another in linear time. The parser asks for the first
 * child, takes it out and asks again until none is left; only then are they taken out, all at once, since taking them
 * out one by one from the front moves all the others each time.
 */
export function adopting(base: Adapter): Adapter {
  let donor: ParentNode | null = null;
  let taken = 0;
  return {
    ...base,
    getFirstChild(node) {
      if (node !== donor) [donor, taken] = [node, 0];
      const first = node.children[taken];
      if (first === undefined) {
        if (taken > 0) node.children.length = 0;
        donor = null;
      }
      // The parser's own types say that there is one; it asks whether there is.
      return first as Element;
    },
    detachNode(node) {
      if (donor === null || node.parent !== donor || donor.children[taken] !== node) {
        base.detachNode(node);
        return;
      }
      taken++;
      if (node.next) node.next.prev = null;
      [node.parent, node.prev, node.next] = [null, null, null];
    },
  };
}
