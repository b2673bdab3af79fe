/**
 * Namespaces of categories, with the languages whose wikis call them so, most pages first: where the words of a page do
 * not choose among them it is the first. `any`: so many do that the word alone chooses none. No languages: all know it.
 */
export const categoryNames: readonly {readonly name: string; readonly languages: readonly string[]; readonly any?: true}[] = [
  {name: "category", languages: []}, {name: "kategori", languages: ["sv", "no", "da", "nn", "id", "tr", "ms"], any: true},
  {name: "categoria", languages: ["it", "pt", "ca", "gl"], any: true}, {name: "categorie", languages: ["nl", "ro"], any: true},
  {name: "分类", languages: ["zh"]}, {name: "分類", languages: ["zh"]}, {name: "kategorie", languages: ["de", "cs"]}, {name: "catégorie", languages: ["fr"]},
  {name: "categoría", languages: ["es", "gl"]}, {name: "категория", languages: ["ru", "bg"]}, {name: "категорія", languages: ["uk"]}, {name: "カテゴリ", languages: ["ja"]},
  {name: "분류", languages: ["ko"]}, {name: "thể loại", languages: ["vi"]}, {name: "kategoria", languages: ["pl", "eu", "sq"]}, {name: "luokka", languages: ["fi"]},
  {name: "קטגוריה", languages: ["he"]}, {name: "تصنيف", languages: ["ar"]}, {name: "رده", languages: ["fa"]}, {name: "kategória", languages: ["hu", "sk"]},
  {name: "หมวดหมู่", languages: ["th"]}, {name: "श्रेणी", languages: ["hi"]}, {name: "kategorio", languages: ["eo"]}, {name: "kategooria", languages: ["et"]},
  {name: "kategorija", languages: ["sl", "hr", "lt", "lv", "bs"], any: true}, {name: "κατηγορία", languages: ["el"]},
];

/** Namespaces of files. */
export const fileNames: readonly string[] = [
  "file", "image", "文件", "檔案", "档案", "图像", "圖像", "图片", "圖片", "datei", "bild", "fichier", "archivo", "imagen", "файл", "изображение",
  "зображення", "ファイル", "画像", "파일", "그림", "tập tin", "hình", "bestand", "afbeelding", "plik", "grafika", "immagine", "ficheiro", "imagem",
  "fil", "tiedosto", "kuva", "fájl", "kép", "קובץ", "تصویر", "ملف", "পাইল", "ไฟล์", "चित्र", "dosiero", "berkas", "dosya", "fitxer",
];

/** Options that make a file a figure with a caption. */
export const figureOptions: readonly string[] = [
  "thumb", "thumbnail", "frame", "framed", "enframed", "frameless", "缩略图", "縮圖", "縮略圖", "缩图", "有框", "无框", "無框", "mini", "miniatur", "gerahmt", "rahmenlos",
  "hochkant", "vignette", "cadre", "encadré", "sans_cadre", "miniatura", "miniaturadeimagen", "marco", "sinmarco", "мини", "миниатюра", "サムネイル",
  "フレーム", "nhỏ", "섬네일", "저화질", "mini", "miniatyr", "ramka", "riquadrato", "miniatyrbild",
];

/** Options that only place a file in its line or page. */
export const placeOptions: readonly string[] = [
  "left", "right", "center", "centre", "none", "baseline", "sub", "super", "sup", "top", "text-top", "middle", "bottom", "text-bottom", "border", "upright",
  "左", "右", "中", "居中", "置中", "无", "無", "边框", "邊框", "中间", "links", "rechts", "zentriert", "ohne", "rand", "gauche", "droite", "centré", "néant", "bordure",
  "izquierda", "derecha", "centro", "no", "слева", "справа", "центр", "左", "中央", "trái", "phải", "giữa", "왼쪽", "오른쪽", "가운데", "venstre", "høgre", "høyre", "vänster", "höger",
];

/** Where the pages of other projects begin, by the prefix of a link. */
export const otherWikis: Readonly<Record<string, string>> = {
  w: "https://en.wikipedia.org/wiki/", wikipedia: "https://en.wikipedia.org/wiki/", wikt: "https://en.wiktionary.org/wiki/", wiktionary: "https://en.wiktionary.org/wiki/",
  commons: "https://commons.wikimedia.org/wiki/", c: "https://commons.wikimedia.org/wiki/", d: "https://www.wikidata.org/wiki/", wikidata: "https://www.wikidata.org/wiki/",
  s: "https://en.wikisource.org/wiki/", wikisource: "https://en.wikisource.org/wiki/", q: "https://en.wikiquote.org/wiki/", wikiquote: "https://en.wikiquote.org/wiki/",
  n: "https://en.wikinews.org/wiki/", wikinews: "https://en.wikinews.org/wiki/", b: "https://en.wikibooks.org/wiki/", wikibooks: "https://en.wikibooks.org/wiki/",
  voy: "https://en.wikivoyage.org/wiki/", wikivoyage: "https://en.wikivoyage.org/wiki/", v: "https://en.wikiversity.org/wiki/",
  species: "https://species.wikimedia.org/wiki/", m: "https://meta.wikimedia.org/wiki/", meta: "https://meta.wikimedia.org/wiki/", mw: "https://www.mediawiki.org/wiki/",
};

/** Languages with a Wikipedia of their own; `zh-tw` and the like are names for parts of the Chinese one. */
export const wikiLanguages: readonly string[] = ("aa ab ace af ak als am an ang ar arc arz as ast av ay az azb ba bar bcl be bg bh bi bjn bm bn bo bpy br bs bug bxr ca " +
  "cbk-zam cdo ce ceb ch cho chr chy ckb co cr crh cs csb cu cv cy da de diq dsb dv dz ee el eml en eo es et eu ext fa ff fi fj fo fr frp frr fur fy ga gag gan gd gl " +
  "glk gn got gu gv ha hak haw he hi hif ho hr hsb ht hu hy ia id ie ig ii ik ilo io is it iu ja jbo jv ka kaa kab kbd kg ki kj kk kl km kn ko koi kr krc ks ksh ku kv " +
  "kw ky la lad lb lbe lez lg li lij lmo ln lo lt ltg lv lzh mai map-bms mdf mg mh mhr mi min mk ml mn mo mr mrj ms mt mus mwl my myv mzn na nah nan nap nb nds nds-nl ne new ng " +
  "nl nn no nov nrm nso nv ny oc om or os pa pag pam pap pcd pdc pfl pi pih pl pms pnb pnt ps pt qu rm rmy rn ro roa-rup roa-tara ru rue rw sa sah sc scn sco sd se sg sh " +
  "si simple sk sl sm sn so sq sr srn ss st stq su sv sw szl ta te tet tg th ti tk tl tn to tpi tr ts tt tum tw ty udm ug uk ur uz ve vec vep vi vls vo wa war wo wuu xal " +
  "xh xmf yi yo yue za zea zh zh-classical zh-min-nan zh-yue zu").split(" ");

/** Small words by which a language in Latin letters gives itself away. */
export const smallWords: readonly {readonly language: string; readonly words: readonly string[]}[] = [
  {language: "en", words: ["the", "of", "and", "was", "is", "with"]},
  {language: "de", words: ["der", "die", "und", "ist", "wird", "mit", "von", "das"]},
  {language: "fr", words: ["le", "les", "des", "est", "et", "une", "dans"]},
  {language: "es", words: ["el", "los", "una", "que", "y", "las", "fue"]},
  {language: "it", words: ["il", "della", "che", "di", "è", "nel", "una"]},
  {language: "pt", words: ["o", "uma", "que", "em", "não", "os", "foi", "da"]},
  {language: "nl", words: ["het", "een", "van", "en", "zijn", "werd", "voor"]},
  {language: "vi", words: ["của", "và", "là", "các", "được", "những", "trong"]},
  {language: "sv", words: ["och", "är", "ett", "som", "för", "den", "av"]},
  {language: "nn", words: ["eit", "ikkje", "frå", "ein", "og", "vart", "dei"]},
  {language: "no", words: ["ikke", "fra", "et", "og", "ble", "som", "av", "på"]},
  {language: "da", words: ["ikke", "fra", "et", "og", "blev", "som", "af", "på"]},
  {language: "pl", words: ["jest", "w", "oraz", "się", "przez", "na", "z"]},
  {language: "cs", words: ["je", "byl", "se", "na", "v", "také", "jako"]},
  {language: "ca", words: ["els", "amb", "és", "una", "per", "va", "dels"]},
  {language: "ro", words: ["și", "este", "în", "din", "cu", "pentru", "care"]},
  {language: "fi", words: ["ja", "on", "oli", "myös", "että", "sekä"]},
  {language: "hu", words: ["az", "és", "egy", "hogy", "volt", "nem"]},
  {language: "tr", words: ["ve", "bir", "ile", "için", "bu", "olarak"]},
  {language: "id", words: ["yang", "dan", "di", "dengan", "untuk", "adalah"]},
];
