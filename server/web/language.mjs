// The language of the page: what a script says, and where it leads, follow it.
const english = document.documentElement.lang === 'en';

/** The texts for this page. */
export const inLanguage = (dutch, other) => (english ? other : dutch);

/** The address of a page for residents in the language of this one. */
export const local = (path) => (english ? `/en${path}` : path);
