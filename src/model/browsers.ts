/** The oldest browsers that the site's scripts and styles are made for, as esbuild names them; Safari knew no expressions that look behind before 16.4. */
export const browsers = ["chrome109", "firefox115", "safari16.4"];
