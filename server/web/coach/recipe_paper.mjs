// The sheet: at most three choices on one A4, as large as they fit.
import { make } from './results_dom.mjs';
import { qrCode } from './qr.mjs';
import { paper as texts } from './texts_recipe_nl.mjs';

/** From large and whole to small and short; the last always fits. */
const steps = [
  { size: 'size-16' }, { size: 'size-15' }, { size: 'size-14' }, { size: 'size-13' }, { size: 'size-12' },
  { size: 'size-12', longest: 160 }, { size: 'size-12', longest: 90 }, { size: 'size-11', longest: 60 },
];

function cut(text, longest) {
  if (text.length <= longest) return text;
  const short = [...text].slice(0, longest).join('');
  return `${short.replace(/\s\S{0,20}$/, '')} …`;
}

function row([label, lines], longest) {
  return lines.length > 0 && make('div', {}, make('dt', {}, label), lines.map((line) => make('dd', {}, cut(line, longest))));
}

function choicePart({ title, address, rows }, index, longest) {
  return make('section', { className: 'recipe-choice' },
    make('h2', {}, make('span', { className: 'visually-hidden' }, texts.choice(index + 1)), title),
    make('div', { className: 'recipe-body' }, make('dl', {}, rows.map((one) => row(one, longest))), qrCode(address, texts.code(title))));
}

function draw(sheet, choices, { name, coach }, longest) {
  const today = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date());
  sheet.replaceChildren(
    make('header', {}, make('h1', {}, texts.title), make('p', {}, [name && texts.for(name), today].filter(Boolean).join(' · '))),
    ...choices.map((choice, index) => choicePart(choice, index, longest)),
    make('footer', {}, make('p', {}, texts.own), coach && make('p', {}, texts.questions(coach)), make('p', {}, texts.more)));
}

const fits = (sheet, room) => sheet.scrollHeight <= room.clientHeight && sheet.scrollWidth <= room.clientWidth + 1;

/** Draws the choices on `sheet`, which stands in the page, as large as one page of paper holds them. */
export function write(sheet, choices, who) {
  const room = make('div', { className: 'recipe-room', 'aria-hidden': 'true' });
  sheet.after(room);
  sheet.classList.add('measured');
  for (const { size, longest } of steps) {
    sheet.className = `recipe measured ${size}`;
    draw(sheet, choices, who, longest ?? Infinity);
    if (fits(sheet, room)) break;
  }
  sheet.classList.remove('measured');
  room.remove();
}
