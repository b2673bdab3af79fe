/** Evidence as it is shown, and where it stands in the text; `null` where it is not there. */
export type EvidenceView = {readonly words: string; readonly place: TextPlace | null};

/** The id of the element that holds some words, `null` if none does alone, and the part of a fragment that leads to the words themselves. */
export type TextPlace = {readonly id: string | null; readonly fragment: string};

/** An element of an article's body that an address can name, and where in its HTML the name goes; `null` where it stands already. */
export type Anchor = {readonly id: string; readonly at: number | null};
