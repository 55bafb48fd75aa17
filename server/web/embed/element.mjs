// <sociale-kaart>: a list of offers in the page of another site, which it takes its look from. Attributes are the
// parameters of GET /api/v1/activities (docs/embed.md); nothing is kept of what a visitor types.
import { el } from '../dom.mjs';
import { look } from './look.mjs';
import { texts as english } from './texts_en.mjs';
import { texts as dutch } from './texts_nl.mjs';

const home = new URL(import.meta.url).origin;

/** The attributes that choose offers, with the parameter each stands for; blanks part several values. */
const filters = {
  q: 'q', near: 'near', radius: 'radius', neighbourhood: 'neighbourhood', kind: 'kind', domain: 'domain', need: 'need',
  audience: 'audience', trait: 'trait', layer: 'layer', provider: 'provider', day: 'day', free: 'free',
  'max-price': 'maxPrice', sort: 'sort', 'page-size': 'pageSize',
};
const single = new Set(['q', 'near']);

/** The language of the element, or of what it stands in: English, else Dutch. */
const isEnglish = (element) => /^en\b/i.test(element.closest('[lang]')?.lang ?? '');

/** What is said, and how a price, a moment and a distance are written. */
function wordsIn(code, texts) {
  const money = new Intl.NumberFormat(code, { style: 'currency', currency: 'EUR' });
  const moment = new Intl.DateTimeFormat(code, {
    weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam',
  });
  const kilometres = new Intl.NumberFormat(code, { maximumFractionDigits: 1 });
  const away = (path, words) => el('a', { href: home + path, target: '_blank', rel: 'noopener' }, words,
    el('span', { class: 'hidden', lang: code }, texts.newWindow));
  const price = ({ amount, per } = {}) => {
    if (amount === undefined) return texts.unknownPrice;
    return amount === 0 ? texts.free : [money.format(amount), texts.per[per]].filter(Boolean).join(' ');
  };
  const place = ({ neighbourhood, distance }) => {
    const far = distance < 1000 ? `${Math.round(distance / 10) * 10} m` : `${kilometres.format(distance / 1000)} km`;
    return [neighbourhood?.name, distance === undefined ? undefined : far].filter(Boolean).join(', ');
  };
  return { code, texts, away, price, place, when: (start) => (start ? moment.format(new Date(start)) : texts.unknownTime) };
}

const inDutch = { ...wordsIn('nl-NL', dutch), path: (path) => path };
const inEnglish = { ...wordsIn('en-GB', english), path: (path) => `/en${path}` };

/** What a provider wrote stays Dutch, and says so. */
function card(offer, words) {
  const facts = [words.when(offer.nextOccurrence), words.place(offer), words.price(offer.price), offer.provider.name];
  const lang = words === inDutch ? undefined : 'nl';
  return el('li', {},
    el('h3', { lang }, words.away(words.path(`/activiteiten/${encodeURIComponent(offer.id)}`), offer.title)),
    el('p', { lang }, offer.summary),
    el('ul', { class: 'facts' }, ...facts.filter(Boolean).map((fact) => el('li', {}, fact))));
}

/** What is wrong with the attributes; never what a visitor typed. */
function tellWebmaster({ title, errors = [] }) {
  const told = errors.map(({ pointer, message, suggestion }) => `${pointer} ${message}${suggestion ? ` (${suggestion}?)` : ''}`);
  console.warn(`sociale-kaart: ${[title, ...told].join('; ')}`);
}

class SocialeKaart extends HTMLElement {
  static observedAttributes = Object.keys(filters);

  #status = el('p', { role: 'status' });
  #list = el('ul', { class: 'cards' });
  #all = el('p');
  #form;
  #words = inDutch;
  #asked = new AbortController();

  connectedCallback() {
    if (this.shadowRoot) return;
    if (isEnglish(this)) this.#words = inEnglish;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [look];
    this.#form = this.#search();
    const section = el('section', { lang: this.#words.code, 'aria-label': this.getAttribute('label') ?? this.#words.texts.label });
    section.append(...(this.hasAttribute('search') ? [this.#form] : []), this.#status, this.#list, this.#all);
    root.append(section);
    this.#show();
  }

  attributeChangedCallback() {
    if (this.shadowRoot) this.#show();
  }

  #search() {
    const { texts } = this.#words;
    const field = (name) => el('label', {}, texts[name],
      el('input', { name, value: this.getAttribute(name) ?? '', autocomplete: 'off' }));
    const form = el('form', { role: 'search' }, field('q'), field('near'), el('button', {}, texts.search));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#show();
    });
    return form;
  }

  #query() {
    const query = new URLSearchParams();
    for (const [attribute, parameter] of Object.entries(filters)) {
      const value = this.getAttribute(attribute)?.trim() ?? '';
      for (const one of single.has(attribute) ? [value] : value.split(/\s+/)) if (one) query.append(parameter, one);
    }
    if (this.hasAttribute('search')) {
      for (const [name, typed] of new FormData(this.#form)) {
        query.delete(name);
        if (typed.trim()) query.set(name, typed.trim());
      }
    }
    return query;
  }

  async #show() {
    this.#asked.abort();
    const asked = this.#asked = new AbortController();
    const query = this.#query();
    const { texts, away, path } = this.#words;
    this.#status.textContent = texts.busy;
    const site = new URLSearchParams(query);
    site.delete('pageSize');
    this.#all.replaceChildren(away(`${path('/zoeken')}?${site}`, texts.all));
    try {
      const answer = await fetch(`${home}/api/v1/activities?${query}`,
        { signal: asked.signal, referrerPolicy: 'no-referrer', credentials: 'omit' });
      const body = await answer.json();
      if (asked.signal.aborted) return;
      this.#fill(answer.ok ? body : undefined, answer.status);
      if (!answer.ok) tellWebmaster(body);
    } catch (error) {
      if (asked.signal.aborted) return;
      this.#fill(undefined, 0);
      console.warn(`sociale-kaart: ${error.message}`);
    }
  }

  #fill(found, status) {
    const { texts } = this.#words;
    this.#list.replaceChildren(...(found?.items ?? []).map((offer) => card(offer, this.#words)));
    if (!found) this.#status.textContent = status === 400 && this.hasAttribute('search') ? texts.unread : texts.failed;
    else this.#status.textContent = found.total === 0 ? texts.none : texts.results(found.total);
  }
}

customElements.define('sociale-kaart', SocialeKaart);

// An iframe of /inbedden tells how high it is, and nothing else. It may have done so before this script was there.
addEventListener('message', ({ origin, source, data }) => {
  if (origin !== home || typeof data?.socialmapHeight !== 'number') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.height = `${Math.min(Math.ceil(data.socialmapHeight), 20_000)}px`;
  }
});
for (const frame of document.querySelectorAll('iframe')) {
  if (frame.src.startsWith(`${home}/`)) frame.contentWindow.postMessage('socialmapHeight', '*');
}
