// Kind remarks about a text: long sentences, hard words. It never refuses anything.
import { texts } from './texts_nl.mjs';

const mostWords = 15;
const longWord = 19;
const mostHints = 3;

/** Hard words and what says the same. */
const easier = new Map(Object.entries({
  participeren: 'meedoen', participatie: 'meedoen', deelnemers: 'mensen die meedoen', deelname: 'meedoen', faciliteren: 'helpen',
  faciliteit: 'plek', gefaciliteerd: 'geholpen', middels: 'met', teneinde: 'om', alsmede: 'en ook', derhalve: 'daarom', tevens: 'ook',
  echter: 'maar', betreffende: 'over', aangaande: 'over', conform: 'volgens', indien: 'als', mits: 'als', tenzij: 'behalve als',
  reeds: 'al', thans: 'nu', hiertoe: 'daarvoor', desgewenst: 'als u wilt', doelgroep: 'mensen', problematiek: 'problemen',
  expertise: 'kennis', competenties: 'wat iemand kan', stimuleren: 'helpen', bevorderen: 'beter maken', realiseren: 'maken',
  initiëren: 'beginnen', implementeren: 'invoeren', optimaliseren: 'beter maken', evalueren: 'bespreken', consulent: 'adviseur',
  individueel: 'alleen', collectief: 'samen', sociaal: 'met anderen', isolement: 'alleen zijn', cognitief: 'met denken',
  preventief: 'om erger te voorkomen', vitaliteit: 'fit zijn', mobiliteit: 'bewegen', educatief: 'leerzaam', recreatief: 'voor uw plezier',
  inloopmoment: 'inloop', laagdrempelig: 'makkelijk', kwetsbaar: 'die hulp nodig heeft', woonachtig: 'die woont', accommodatie: 'gebouw',
  aanvang: 'begin', aanvangen: 'beginnen', annuleren: 'afzeggen', reserveren: 'een plek vragen', raadplegen: 'bekijken',
}));

const sentencesIn = (text) => text.split(/[.!?\n]+/).map((one) => one.trim()).filter(Boolean);
const wordsIn = (text) => text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** At most three remarks. */
export function remarksOn(text) {
  const remarks = sentencesIn(text).map((one) => wordsIn(one).length)
    .filter((count) => count > mostWords).map((count) => texts.hintLong(count));
  const seen = new Set();
  for (const word of wordsIn(text)) {
    const small = word.toLowerCase();
    if (seen.has(small)) continue;
    seen.add(small);
    if (easier.has(small)) remarks.push(texts.hintWord(word, easier.get(small)));
    else if (word.length >= longWord && !word.includes('-')) remarks.push(texts.hintLongWord(word));
  }
  if (/\p{Lu}{3,}\s+\p{Lu}{3,}/u.test(text)) remarks.push(texts.hintCapitals);
  return remarks.slice(0, mostHints);
}
