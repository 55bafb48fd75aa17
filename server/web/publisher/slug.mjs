// An id from a title: "Samen eten!" becomes "samen-eten".
const mostLetters = 60;

export function slugOf(title) {
  return title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/[^a-z0-9]+/g, '-').slice(0, mostLetters).replace(/^-+|-+$/g, '');
}
