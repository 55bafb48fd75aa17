// The dialog of the recipe: the sheet as it will be printed, and a name that is kept nowhere.
import { el } from '../dom.mjs';
import { choicesOf } from './recipe_facts.mjs';
import { button, list } from './results_dom.mjs';
import { trouble } from './results_trouble.mjs';
import { write } from './recipe_paper.mjs';
import { onChange, shortlist } from './state.mjs';
import { dialog as texts } from './texts_recipe_nl.mjs';

const field = (id) => el('input', { id, type: 'text', autocomplete: 'off', maxlength: 80 });
const name = field('recept-naam');
const coach = field('recept-coach');
const sheet = el('article', { class: 'recipe', 'aria-label': texts.title });
const told = el('div', { class: 'recipe-told', role: 'status' });
const printButton = button(texts.print, 'print', () => print(), { class: 'button' });
const dialog = el('dialog', { class: 'desk-dialog recipe-dialog', 'aria-labelledby': 'recept-kop' },
  el('div', { class: 'recipe-tools' },
    el('h2', { id: 'recept-kop' }, texts.title),
    el('div', { class: 'field' }, el('label', { for: name.id }, texts.name), name),
    el('div', { class: 'field' }, el('label', { for: coach.id }, texts.coach), coach),
    el('div', { class: 'dialog-buttons' }, printButton, button(texts.close, 'close', () => dialog.close(), { class: 'button quiet' })),
    el('p', { class: 'note' }, texts.nameNote), told),
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

document.body.append(dialog, el('p', { class: 'print-only' }, texts.only));
for (const one of [name, coach]) one.addEventListener('input', draw);
dialog.addEventListener('close', forget);
addEventListener('afterprint', forgetName);
addEventListener('pagehide', forget);
onChange(() => { if (dialog.open) dialog.close(); });
