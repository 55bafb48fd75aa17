// The dialog of the recipe: the sheet as it will be printed, and a name that is kept nowhere.
import { choicesOf } from './recipe_facts.mjs';
import { button, list, make } from './results_dom.mjs';
import { trouble } from './results_trouble.mjs';
import { write } from './recipe_paper.mjs';
import { onChange, shortlist } from './state.mjs';
import { dialog as texts } from './texts_recipe_nl.mjs';

const field = (id) => make('input', { id, type: 'text', autocomplete: 'off', maxLength: 80 });
const name = field('recept-naam');
const coach = field('recept-coach');
const sheet = make('article', { className: 'recipe', 'aria-label': texts.title });
const told = make('div', { className: 'recipe-told', role: 'status' });
const printButton = button(texts.print, 'print', () => print(), { className: 'button' });
const dialog = make('dialog', { className: 'desk-dialog recipe-dialog', 'aria-labelledby': 'recept-kop' },
  make('div', { className: 'recipe-tools' },
    make('h2', { id: 'recept-kop' }, texts.title),
    make('div', { className: 'field' }, make('label', { htmlFor: name.id }, texts.name), name),
    make('div', { className: 'field' }, make('label', { htmlFor: coach.id }, texts.coach), coach),
    make('div', { className: 'dialog-buttons' }, printButton, button(texts.close, 'close', () => dialog.close(), { className: 'button quiet' })),
    make('p', { className: 'note' }, texts.nameNote), told),
  sheet);
let choices = [];

const draw = () => { if (choices.length) write(sheet, choices, { name: name.value.trim(), coach: coach.value.trim() }); };

/** The sheet is redrawn too: what was printed does not stay in the page. */
function forgetName() {
  name.value = '';
  draw();
}

function forget() {
  choices = [];
  name.value = '';
  sheet.replaceChildren();
  told.replaceChildren();
}

/** Shows the recipe of what is on the shortlist. */
export async function openRecipe() {
  forget();
  if (!dialog.open) dialog.showModal();
  printButton.disabled = true;
  told.replaceChildren(texts.wait);
  try {
    const found = await choicesOf(shortlist());
    if (!dialog.open) return;
    choices = found;
    const refused = choices.filter(({ refused: because }) => because).map((one) => texts.noLonger(one.title, one.refused));
    told.replaceChildren(...(refused.length ? [list(refused)] : []));
    draw();
    printButton.disabled = false;
  } catch (error) {
    told.replaceChildren(trouble(error, () => void openRecipe()));
  }
}

document.body.append(dialog, make('p', { className: 'print-only' }, texts.only));
for (const one of [name, coach]) one.addEventListener('input', draw);
dialog.addEventListener('close', forget);
addEventListener('afterprint', forgetName);
addEventListener('pagehide', forget);
onChange(() => { if (dialog.open) dialog.close(); });
