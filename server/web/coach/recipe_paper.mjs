// The sheet: at most three choices on one A4, as large as they fit.
import { el } from '../dom.mjs';
import { qrCode } from './qr.mjs';
import { paper as texts } from './texts_recipe_nl.mjs';

/** From large and whole to small and short; what happens is told behind the code, so it is cut first. */
const steps = [
  ...[16, 15, 14, 13, 12].map((size) => ({ size, what: Infinity, row: Infinity })),
  { size: 12, what: 180, row: Infinity }, { size: 12, what: 90, row: 240 }, { size: 11, what: 180, row: 240 },
  { size: 11, what: 90, row: 120 }, { size: 11, what: 90, row: 80 }, { size: 11, what: 50, row: 50 },
];

function cut(text, longest) {
  const signs = [...text];
  if (signs.length <= longest) return text;
  return `${signs.slice(0, longest).join('').replace(/\s\S{0,20}$/, '')} …`;
}

const row = (label, text) => text !== '' && el('div', {}, el('dt', {}, label), el('dd', {}, text));

function choicePart({ title, address, what, rows }, index, longest) {
  return el('section', { class: 'recipe-choice' },
    el('h2', {}, el('span', { class: 'visually-hidden' }, texts.choice(index + 1)), title),
    qrCode(address, texts.code(title)),
    el('dl', {}, row(texts.what, cut(what, longest.what)), rows.map(([label, text]) => row(label, cut(text, longest.row)))));
}

function draw(sheet, choices, { name, coach }, longest) {
  const today = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date());
  sheet.replaceChildren(
    el('header', {}, el('h1', {}, texts.title), el('p', {}, [name && texts.for(name), today].filter(Boolean).join(' · '))),
    ...choices.map((choice, index) => choicePart(choice, index, longest)),
    el('footer', {}, el('p', {}, texts.own), coach && el('p', {}, texts.questions(coach)), el('p', {}, texts.more)));
}

const fits = (sheet, room) => sheet.scrollHeight <= room.clientHeight && sheet.scrollWidth <= room.clientWidth + 1;

/** Draws the choices on `sheet`, which stands in the page, as large as one page of paper holds them. */
export function write(sheet, choices, who) {
  const room = el('div', { class: 'recipe-room', 'aria-hidden': 'true' });
  sheet.after(room);
  for (const step of steps) {
    sheet.className = `recipe measured size-${step.size}`;
    draw(sheet, choices, who, step);
    if (fits(sheet, room)) break;
  }
  sheet.classList.remove('measured');
  room.remove();
}
