// The file that somebody chose, as a table for the API: a CSV as it is, a workbook by its first sheet.
import { texts } from './texts_nl.mjs';

const beginsWith = async (file, ...bytes) => {
  const read = new Uint8Array(await file.slice(0, bytes.length).arrayBuffer());
  return bytes.every((byte, at) => read[at] === byte);
};

/** {table} or {fault}, the words for what it is not. The first bytes tell more than the name does. */
export async function readTable(file) {
  if (await beginsWith(file, 0xd0, 0xcf, 0x11, 0xe0)) return { fault: texts.uploadOtherKind };
  if (!await beginsWith(file, 0x50, 0x4b)) return { table: file };
  try {
    const { tableOf } = await import('./workbook.mjs');
    return { table: await tableOf(file) };
  } catch (error) {
    return { fault: error instanceof RangeError ? texts.uploadTooLarge : texts.uploadOtherKind };
  }
}
