// Gathers what the recipe tells of each choice: the record of the offer, and how this client gets there.
import { ask, read } from './results_calls.mjs';
import { callRow, companyLines, costLines, wayWords, whenLines, whereWords } from './recipe_words.mjs';
import { profile } from './state.mjs';
import { paper } from './texts_recipe_nl.mjs';

const mostLimit = 25;

/** The choice as it fits now: as a match, or as the explanation why it is not among those that are shown. */
async function fitOf(id, ranking) {
  const match = [...ranking.support.matches, ...ranking.matches].find(({ activity }) => activity.id === id);
  return match ?? ask('explanations', { profile: profile(), activity: id });
}

async function choiceOf({ id, title }, ranking) {
  const path = encodeURIComponent(id);
  const [detail, fit] = await Promise.all([read(`activities/${path}`), fitOf(id, ranking)]);
  const provider = detail.contact?.phone ? {} : await read(`providers/${encodeURIComponent(detail.provider.id)}`);
  return {
    title: detail.title ?? title,
    address: new URL(`/activiteiten/${path}`, location.origin).href,
    refused: fit.eligible === false ? fit.because : null,
    what: detail.summary,
    rows: [
      [paper.when, whenLines(detail).join(' ')],
      [paper.where, whereWords(detail)],
      [paper.way, wayWords(fit.travel)],
      [paper.price, costLines(detail.price).join(' ')],
      [paper.first, detail.access?.firstStep ?? paper.unknown],
      callRow(detail, provider),
      [paper.company, companyLines(detail, fit.guide ?? detail.guide).join(' ')],
    ],
  };
}

export async function choicesOf(chosen) {
  const ranking = await ask('matches', { ...profile(), limit: mostLimit });
  return Promise.all(chosen.map((one) => choiceOf(one, ranking)));
}
