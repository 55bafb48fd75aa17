// An id from a title: "Samen eten!" becomes "samen-eten".
import { plain } from '../desk/plain.mjs';

const mostLetters = 60;

export function slugOf(title) {
  return plain(title).replace(/[^a-z0-9]+/g, '-').slice(0, mostLetters).replace(/^-+|-+$/g, '');
}
