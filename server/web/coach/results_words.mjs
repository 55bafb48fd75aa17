// Days, money and ways to travel, in Dutch words.
import { unknown } from './texts_results_nl.mjs';

const zone = { timeZone: 'Europe/Amsterdam' };
const day = new Intl.DateTimeFormat('nl-NL', { ...zone, weekday: 'long', day: 'numeric', month: 'long' });
const time = new Intl.DateTimeFormat('nl-NL', { ...zone, hour: 'numeric', minute: '2-digit' });
const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const short = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const per = { visit: 'per keer', month: 'per maand', course: 'voor de hele cursus', year: 'per jaar' };
const modes = { walk: 'lopen', bike: 'fietsen', public: 'met het openbaar vervoer', car: 'met de auto' };

export const dayOf = (moment) => day.format(new Date(moment));
export const momentOf = (moment) => `${day.format(new Date(moment))}, ${time.format(new Date(moment)).replace(':', '.')} uur`;
/** "17:30" is "17.30", "09:00" is "9.00". */
export const clock = (hours) => hours.replace(':', '.').replace(/^0/, '');
export const money = (euro) => `€ ${Number.isInteger(euro) ? whole.format(euro) : cents.format(euro)}`;
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** "a", "a en b", "a, b en c" */
export const listed = (words) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`);
/** A pass has no label of its own in an answer: its id is its name. */
export const passName = (id) => capital(id.replaceAll('-', ' '));

const amountOf = (amount, rhythm) => (amount === 0 ? 'gratis' : `${money(amount)} ${per[rhythm] ?? ''}`.trim());

/** What it costs, also with a pass, a sentence each. */
export function priceLines(price) {
  const lines = [price?.amount === undefined ? unknown : capital(amountOf(price.amount, price.per))];
  if (price?.amount !== 0) {
    for (const pass of price?.passes ?? []) lines.push(withPass(pass, price.withPass?.[pass], price.per));
    if (price?.firstFree) lines.push('De eerste keer is gratis');
  }
  if (price?.material) lines.push(`Materiaal: ${money(price.material)}`);
  return lines;
}

function withPass(pass, amount, rhythm) {
  if (amount === undefined) return `Met ${passName(pass)}: vraag wat u betaalt`;
  return `Met ${passName(pass)}: ${amountOf(amount, rhythm)}`;
}

const distance = (metres) => (metres < 1000 ? `${Math.max(100, Math.round(metres / 100) * 100)} meter` : `${short.format(metres / 1000)} km`);

/** "7 minuten fietsen (1,3 km)"; undefined where the way is not known. */
export function travelWords(travel) {
  if (!travel) return undefined;
  if (!travel.mode) return 'U hoeft niet te reizen';
  if (travel.minutes < 1) return 'Om de hoek';
  const minutes = travel.minutes === 1 ? '1 minuut' : `${travel.minutes} minuten`;
  return `${minutes} ${modes[travel.mode]} (${distance(travel.metres)})`;
}

/** Who passes the client on to whom, without the offer itself. */
export function introducers({ route = [], guide }) {
  const names = route.length ? [route[0].fromName, ...route.slice(0, -1).map(({ toName }) => toName)] : [];
  return names.length || !guide ? names : [guide.name];
}
