// The file that somebody chose, as tables for the API: a CSV as it is, a workbook by its sheets.
import { texts } from './texts_nl.mjs';

const beginsWith = async (file, ...bytes) => {
  const read = new Uint8Array(await file.slice(0, bytes.length).arrayBuffer());
  return bytes.every((byte, at) => read[at] === byte);
};

/** {sheets}, each {name, file}, or {fault}, the words for what it is not. The first bytes tell more than the name does. */
export async function readTable(file) {
  if (await beginsWith(file, 0xd0, 0xcf, 0x11, 0xe0)) return { fault: texts.uploadOtherKind };
  if (!await beginsWith(file, 0x50, 0x4b)) return { sheets: [{ name: file.name, file }] };
  try {
    const { sheetsOf } = await import('./workbook.mjs');
    return { sheets: await sheetsOf(file) };
  } catch (error) {
    return { fault: error instanceof RangeError ? texts.uploadTooLarge : texts.uploadOtherKind };
  }
}
