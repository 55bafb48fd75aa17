// What the API says is wrong, in plain Dutch.
import { faultWords } from './fault_words_nl.mjs';
import { labelOf } from './fields.mjs';
import { texts } from './texts_nl.mjs';

/** A whole offer of a file is refused for what is wrong in one of its fields. */
const ofAnOffer = /^its offer is refused: \/?(\S*) (.*)$/;

/** Undefined for words that are not known here. */
export function knownFault(message) {
  const [, path, what] = ofAnOffer.exec(message) ?? [];
  if (what) return `${labelOf(path.replaceAll('/', '.'))}: ${faultInWords({ message: what })}`;
  for (const [pattern, words] of faultWords) {
    const found = pattern.exec(message);
    if (found) return words(found);
  }
  return undefined;
}

export const faultInWords = ({ message }) => knownFault(message) ?? texts.unknownFault;

/** What became of a call that failed, for who has no field to look at. */
export function failureInWords({ status, body }) {
  if (texts.byStatus[status]) return texts.byStatus[status];
  const faults = (body.errors ?? []).map(faultInWords);
  return faults.length ? `${texts.failed} ${faults.join(' ')}` : texts.failed;
}
