// The publisher's desk: the part of the address after # says which view it is.
import { el, show } from '../desk/dom.mjs';
import { failureInWords } from '../desk/faults.mjs';
import { texts as common } from '../desk/texts_nl.mjs';
import { loadVocabulary, optionsOf } from '../desk/vocabulary.mjs';
import { copyOf } from './copy.mjs';
import { showDates } from './dates_view.mjs';
import { Draft } from './draft.mjs';
import { openEditor } from './editor.mjs';
import { showHistory } from './history.mjs';
import { mayLeave, setLeaveWarning } from './leaving.mjs';
import { showList } from './list.mjs';
import { texts } from './texts_nl.mjs';
import { showUpload } from './upload.mjs';

const root = document.getElementById('desk');
let shown = location.hash;

/** Back to the list, which says what happened. */
function done(words) {
  history.pushState(null, '', '#');
  shown = location.hash;
  return showList(root, words);
}

const firstProvider = () => optionsOf('providers')[0]?.id;

async function edit(id) {
  const { answer, draft } = await Draft.load(id);
  if (draft) openEditor(root, draft, { done });
  else await done(failureInWords(answer));
}

async function copy(id) {
  const { answer, draft } = await Draft.load(id);
  if (!draft) { await done(failureInWords(answer)); return; }
  const { record, weeks } = copyOf(draft.base);
  const made = new Draft({ provider: draft.provider });
  made.record = record;
  openEditor(root, made, { done, notice: weeks ? texts.copied(weeks) : texts.copiedPlain });
}

const views = {
  nieuw: () => openEditor(root, new Draft({ provider: firstProvider() }), { done }),
  wijzig: edit,
  kopie: copy,
  datum: (id) => showDates(root, id, done),
  versies: (id) => showHistory(root, id, done),
  bestand: () => showUpload(root),
};

function route() {
  const [name, id] = location.hash.slice(1).split('=');
  return (views[name] ?? (() => showList(root)))(id);
}

addEventListener('hashchange', () => {
  if (location.hash === shown) return;
  if (!mayLeave()) { history.replaceState(null, '', shown || '#'); return; }
  setLeaveWarning();
  shown = location.hash;
  route();
});

show(root, el('p', { role: 'status' }, common.loading));
const loaded = await loadVocabulary();
if (loaded.ok) await route();
else show(root, el('p', { role: 'alert' }, failureInWords(loaded)));
