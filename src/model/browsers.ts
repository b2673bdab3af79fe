/** The oldest browsers that the site's scripts and styles are made for, as esbuild names them. */
export const browsers = ["chrome109", "firefox115", "safari16"];
