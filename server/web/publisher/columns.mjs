// What the headings of somebody's own spreadsheet may mean: a guess, to be confirmed.
import { letters } from '../desk/plain.mjs';

/** The meanings that the API knows, with the headings that people use for them, the most telling first. */
const usual = {
  title: ['titel', 'naam', 'activiteit', 'naamactiviteit', 'aanbod', 'naamaanbod', 'cursus', 'onderwerp', 'wat', 'watdoenwe', 'watiser', 'watishet'],
  sort: ['soort', 'soortaanbod', 'type', 'categorie', 'rubriek'],
  description: ['omschrijving', 'beschrijving', 'uitleg', 'toelichting', 'samenvatting', 'inhoud', 'informatie', 'info', 'tekst'],
  date: ['datum', 'data', 'dag', 'dagen', 'weekdag', 'wanneer'],
  from: ['van', 'begintijd', 'starttijd', 'aanvangstijd', 'aanvang', 'begin', 'start', 'vanaf', 'tijdvan'],
  to: ['tot', 'eindtijd', 'einde', 'eind', 'tijdtot', 'totentmet'],
  time: ['tijd', 'tijden', 'tijdstip', 'uur', 'hoelaat'],
  venue: ['plek', 'locatie', 'locatienaam', 'plaats', 'waar', 'gebouw', 'zaal', 'ruimte', 'adres', 'straat'],
  postcode: ['postcode', 'pc', 'pc6'],
  price: ['prijs', 'kosten', 'prijsperkeer', 'kostenperkeer', 'bijdrage', 'eigenbijdrage', 'entree', 'tarief', 'bedrag'],
  phone: ['telefoon', 'telefoonnummer', 'tel', 'telnr', 'telefoonnr', 'mobiel', 'bellen'],
  email: ['email', 'emailadres', 'mail', 'mailadres'],
};

export const meanings = Object.keys(usual);
export const needed = ['title', 'date'];

/** "Op welke dag?" is "dag". */
const withoutQuestion = (heading) => heading.trim().replace(/^(?:(?:in|op|om|voor|vanaf) )?welke? (?:de |het )?(?=\S)/i, '');

/** A meaning for each heading, or nothing; each meaning once, for the heading that tells it best. */
export function guess(headings) {
  const found = headings.map(() => undefined);
  const written = headings.map((heading) => letters(withoutQuestion(heading)));
  for (const meaning of meanings) {
    const best = usual[meaning].map((word) => written.findIndex((one, at) => one === word && !found[at])).find((at) => at >= 0);
    if (best !== undefined) found[best] = meaning;
  }
  return oneWayOfTime(found);
}

/** One column for the time, or two: "tijd" beside "tot" is where it begins. */
function oneWayOfTime(found) {
  if (found.includes('from')) return found.map((one) => (one === 'time' ? undefined : one));
  return found.includes('to') ? found.map((one) => (one === 'time' ? 'from' : one)) : found;
}

/** Of how many of these words the meaning is known. */
export const meaningsIn = (words) => guess(words).filter(Boolean).length;
