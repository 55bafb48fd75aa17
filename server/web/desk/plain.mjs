// Words as they are compared.

/** Small, without accents. */
export const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Small letters and digits only. */
export const letters = (text) => plain(text).replace(/[^a-z0-9]/g, '');
