// "Lees voor": the browser's own voice reads what is marked with data-speak; nothing leaves the device that the browser
// does not send itself. The button is there only where the browser can speak.
const button = document.getElementById('lees-voor');
const speech = globalThis.speechSynthesis;

/** One sentence a part, so that a long text can be stopped between them. */
const parts = () => [...document.querySelectorAll('[data-speak]')]
  .flatMap((element) => (element.matches('dl') ? [...element.children] : [element]))
  .map((element) => ({ text: element.innerText.replace(/\s+/g, ' ').trim(), lang: element.closest('[lang]').lang }))
  .filter(({ text }) => text !== '');

function say(busy) {
  button.setAttribute('aria-pressed', String(busy));
  button.textContent = busy ? button.dataset.stop : button.dataset.start;
}

let reading = 0;  // events of one that was stopped may come late

function read() {
  const texts = parts();
  reading += 1;
  const mine = reading;
  const done = () => { if (mine === reading) say(false); };
  texts.forEach(({ text, lang }, index) => {
    const words = new SpeechSynthesisUtterance(text);
    words.lang = { nl: 'nl-NL', en: 'en-GB' }[lang];
    words.rate = 0.95;
    words.voice = speech.getVoices().find((voice) => voice.lang.startsWith(lang)) ?? null;
    if (index === texts.length - 1) words.addEventListener('end', done);
    words.addEventListener('error', done);
    speech.speak(words);
  });
  say(true);
}

if (button && speech) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const busy = button.getAttribute('aria-pressed') === 'true';
    speech.cancel();
    if (busy) say(false);
    else read();
  });
  addEventListener('pagehide', () => speech.cancel());
}
