/** A stretch of words that reads as an address of the web, or as the name of a host. */
export type ShownHost = {
  readonly start: number;
  /** Behind its path, when it has one. */
  readonly end: number;
  /** In lower case; not of ASCII alone when signs of other scripts make it look like something that it may not be. */
  readonly host: string;
};

/** What stands together: words up to a space or a sign that ends an address. */
const run = /[^\s<>"'`|\\^{}()[\],;!，。、；！？“”‘’「」『』《》〈〉【】〔〕]+/gu;

/** Scripts without letters that look like Latin ones; they stand beside an address without a space. */
const eastAsian = "\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Bopo}";

/** A part of a host between dots. */
const label = `(?:[${eastAsian}]+|(?:(?![${eastAsian}])[\\p{L}\\p{M}\\p{N}_-])+)`;
const eastAsianOnly = new RegExp(`^[${eastAsian}]+$`, "u");
const name = new RegExp(`${label}(?:\\.${label})*`, "gu");

/** Endings of host names that are known without their neighbours; of others see `endsAsHost`. */
const knownEndings = new Set("com net org gov edu int mil info biz 中国 中國 香港 台湾 台灣 新加坡 公司 网络 網絡".split(" "));

/** Endings of names of files that are no endings of hosts. */
const fileEndings = new Set("pdf doc docx xls xlsx ppt pptx odt jpg jpeg png gif webp avif svg mp3 mp4 mpg ogg oga ogv wav htm html xhtml shtml php asp aspx jsp js css json xml csv txt exe rar".split(" "));

/** Hosts that words show, as they are seen (`asSeen`), in order: of whole addresses, and `www.bbc.com` or `bbc.com` alone. Takes linear time. */
export function shownHosts(words: string): ShownHost[] {
  if (!words.includes(".") && !words.includes("//")) return [];
  return [...words.matchAll(run)].flatMap(({0: together, index}) => hostsIn(together).map(({start, end, host}) => ({start: start + index, end: end + index, host})));
}

/**
 * Words as they look: without signs that nobody sees, each other form of a letter as the letter, dots of Chinese within
 * Latin words as dots.
 */
export function asSeen(words: string): string {
  return words.replace(/\p{Default_Ignorable_Code_Point}/gu, "").normalize("NFKC").replace(/(?<=[a-z0-9])。(?=[a-z0-9])/giu, ".");
}

function hostsIn(together: string): ShownHost[] {
  const found: ShownHost[] = [];
  for (const {0: written, index} of together.matchAll(name)) {
    const end = index + written.length;
    const host = withoutSentence(written);
    const isWhole = together.slice(Math.max(0, index - 3), index) === "://";
    const isScheme = together.startsWith("://", end);
    if (isScheme || (!isWhole && !readsAsHost(host))) continue;
    const hasPath = /^(?:[/?#]|:\d)/.test(together.slice(end, end + 2));
    found.push({start: index, end: hasPath ? together.length : end, host: host.toLowerCase()});
    if (hasPath) break;
  }
  return found;
}

/** A name without the words in Chinese that follow its last dot: `bbc.com.他说`. */
function withoutSentence(written: string): string {
  const end = written.lastIndexOf(".");
  const last = written.slice(end + 1);
  return end > 0 && eastAsianOnly.test(last) && !knownEndings.has(last) ? written.slice(0, end) : written;
}

function readsAsHost(host: string): boolean {
  const labels = host.split(".");
  if (labels.length < 2) return false;
  return /^www\d?\./i.test(host) || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || endsAsHost(labels);
}

/** Symbols of shares and indices, as agencies print them: `0700.HK`, `.DJI` behind its name. */
const share = new RegExp(`^(?:[A-Z\\d]{1,6}|[${eastAsian}]+)\\.[A-Z]{1,4}$`, "u");

/** Sentences that lack a space (`said.He`), names of files and numbers do not. */
function endsAsHost(labels: readonly string[]): boolean {
  const ending = labels.at(-1) ?? "";
  if (knownEndings.has(ending.toLowerCase())) return true;
  if (/^(?:[a-z]{2,24}|[A-Z]{2,24})$/.test(ending)) return !fileEndings.has(ending.toLowerCase()) && !share.test(labels.join("."));
  // letters that only look like those of `com`, behind Latin ones
  return /^[\p{L}\p{M}]{2,}$/u.test(ending) && /[^\p{ASCII}]/u.test(ending) && !eastAsianOnly.test(ending) && /^[\p{ASCII}]+$/u.test(labels[0] ?? "");
}
