/** After a mark of pause and what stands with it: a second mark, what closes there, a space. */
const mark = "(?<=[，。；：！？…—　｜】〕][”’」』）》〉】〕]{0,9} ?)(?![ ，。；：！？…—　｜”’」』）》〉】〕])";

/** At a space between two Han characters, or between what closes and what follows; after a mark of ASCII between two Han characters. */
const space = "(?<=[\\p{Script=Han}”’」』）》〉】〕] )(?=[\\p{Script=Han}“‘「『（《])|(?<=[”’」』）》〉】〕] )(?=\\p{N})|(?<=[|] |\\p{Script=Han}(?:[,:;!?]|--) ?)(?=\\p{Script=Han})";

/** Where the sense of a Chinese headline pauses: also before a quotation or a title of a work. */
const pause = new RegExp(`(?=[“「『《])|${mark}|${space}`, "u");

/** A phrase shorter than this does not stand on a line of its own. */
const shortest = 5;

/** Longer than any headline: such a text is set as it comes. */
const longest = 200;

/**
 * A headline, broken where its sense pauses: a phrase between two marks stays on one line while the line has room
 * for it. The text itself is unchanged.
 */
export function Headline({text, lang}: {readonly text: string; readonly lang: string}) {
  const phrases = phrasesOf(text);
  if (phrases.length < 2) return <bdi lang={lang}>{text}</bdi>;
  return (
    <bdi lang={lang}>
      {phrases.map((phrase) => (
        <Phrase phrase={phrase} />
      ))}
    </bdi>
  );
}

/** A space at the end stands behind the phrase, since it would vanish at the end of its box. */
function Phrase({phrase}: {readonly phrase: string}) {
  const words = phrase.replace(/ $/, "");
  return (
    <>
      <span class="phrase">{words}</span>
      {phrase.slice(words.length)}
    </>
  );
}

/** The phrases of a headline, which joined are the headline again. */
export function phrasesOf(text: string): readonly string[] {
  if (text.length > longest) return [text];
  const phrases: string[] = [];
  for (const phrase of text.split(pause)) {
    const last = phrases.at(-1);
    if (last !== undefined && last.length < shortest) phrases.splice(-1, 1, last + phrase);
    else phrases.push(phrase);
  }
  const end = phrases.at(-1) ?? "";
  return end.length < shortest ? [...phrases.slice(0, -2), phrases.slice(-2).join("")] : phrases;
}
