// Every field of an offer, in the order in which a provider thinks of it. The editor, its messages and the
// comparison of two versions are all made from this table.
//
// type: text, long, whole, euro, day, phone, mail, address, choice (options), truth, words (one list), strengths,
// amounts, days, images, offers, schedule, location. `more`: unfolded by who wants it. `ask`: asked before submitting.
const choice = (...pairs) => pairs.map(([id, label]) => ({ id, label }));

const onHoliday = choice(['open', 'gaat door'], ['closed', 'gaat niet door']);
const levels = choice(['A1', 'A1: een paar woorden'], ['A2', 'A2: eenvoudige zinnen'], ['B1', 'B1: gewone gesprekken'], ['B2', 'B2: goed'], ['native', 'als moedertaal']);

export const sections = [
  { id: 'wat', title: 'Wat is het?', fields: [
    { path: 'title', label: 'Titel', help: 'Kort en duidelijk, zoals “Samen wandelen op dinsdag”.', type: 'text', most: 80, plain: true, required: true },
    { path: 'kinds', label: 'Soort', help: 'Kies 1 tot 5 soorten. De eerste is de belangrijkste.', type: 'words', list: 'kinds', required: true },
    { path: 'summary', label: 'Samenvatting', help: 'Wat gaan mensen doen? Schrijf een of twee korte zinnen.', type: 'long', most: 300, rows: 3, plain: true, required: true },
    { path: 'description', label: 'Meer uitleg', help: 'Vertel hoe het gaat. Wat doet u samen? Hoe is de sfeer?', type: 'long', most: 5000, rows: 6, plain: true },
    { path: 'intensity', label: 'Hoe zwaar is het voor het lichaam?', type: 'choice', number: true, options: choice([1, 'licht'], [2, 'gemiddeld'], [3, 'zwaar']), more: true },
    { path: 'ledBy', label: 'Wie begeleidt?', type: 'choice', options: choice(['professional', 'een beroepskracht'], ['volunteer', 'een vrijwilliger'], ['peer', 'een ervaringsdeskundige']), more: true },
    { path: 'initiator', label: 'Wie is ermee begonnen?', type: 'choice', options: choice(['resident', 'bewoners'], ['professional', 'beroepskrachten'], ['volunteer', 'vrijwilligers'], ['municipality', 'de gemeente']), more: true },
    { path: 'themes', label: 'Thema’s', help: 'Kiest u niets? Dan volgen ze uit de soort.', type: 'words', list: 'themes', more: true },
    { path: 'images', label: 'Foto’s', help: 'Het adres van de foto, en wat erop staat.', type: 'images', more: true },
  ] },
  { id: 'wanneer', title: 'Wanneer is het?', fields: [
    { path: 'schedule', label: 'Dagen en tijden', type: 'schedule' },
    { path: 'holidays.school', label: 'In schoolvakanties', type: 'choice', options: onHoliday },
    { path: 'holidays.public', label: 'Op feestdagen', type: 'choice', options: onHoliday },
    { path: 'enrolment.kind', label: 'Wanneer kan iemand beginnen?', type: 'choice', options: choice(['open', 'altijd'], ['fixed-start', 'op vaste startdagen']), more: true },
    { path: 'enrolment.starts', label: 'Startdagen', type: 'days', more: true },
  ] },
  { id: 'waar', title: 'Waar is het?', fields: [
    { path: 'location', label: 'Plek', type: 'location' },
  ] },
  { id: 'kosten', title: 'Wat kost het?', fields: [
    { path: 'price.amount', label: 'Bedrag in euro', help: 'Vul 0 in als het gratis is.', type: 'euro', ask: true },
    { path: 'price.per', label: 'Dit bedrag is', type: 'choice', options: choice(['visit', 'per keer'], ['month', 'per maand'], ['course', 'voor de hele cursus'], ['year', 'per jaar']) },
    { path: 'price.firstFree', label: 'Is de eerste keer gratis?', type: 'truth', more: true },
    { path: 'price.material', label: 'Kosten voor materiaal, in euro', type: 'euro', more: true },
    { path: 'price.passes', label: 'Passen die u aanneemt', type: 'words', list: 'passes', more: true },
    { path: 'price.withPass', label: 'Bedrag met een pas, in euro', type: 'amounts', list: 'passes', more: true },
    { path: 'price.funding', label: 'Fondsen die kunnen betalen', type: 'words', list: 'funding', more: true },
    { path: 'price.note', label: 'Nog iets over de kosten', type: 'text', most: 200, plain: true, more: true },
  ] },
  { id: 'voor-wie', title: 'Voor wie is het?', fields: [
    { path: 'audience.minAge', label: 'Leeftijd vanaf', type: 'whole' },
    { path: 'audience.maxAge', label: 'Leeftijd tot en met', type: 'whole' },
    { path: 'audience.gender', label: 'Wie mogen komen?', type: 'choice', options: choice(['any', 'iedereen'], ['women', 'alleen vrouwen'], ['men', 'alleen mannen']) },
    { path: 'audience.groups', label: 'Wie zijn extra welkom?', type: 'words', list: 'audiences' },
    { path: 'audience.reservedFor', label: 'Alleen voor', help: 'Kies alleen iets als anderen niet mogen komen.', type: 'words', list: 'audiences', more: true },
    { path: 'traits', label: 'Dit past erbij', help: 'Kies alleen wat u zeker weet.', type: 'words', list: 'traits' },
    { path: 'notTraits', label: 'Dit is het zeker niet', type: 'words', list: 'traits', more: true },
    { path: 'needs', label: 'Waar helpt het bij?', help: 'Laat leeg als u twijfelt. Dan volgt het uit de soort.', type: 'strengths', list: 'needs', more: true },
  ] },
  { id: 'toegankelijk', title: 'Kan iedereen meedoen?', fields: [
    { path: 'language.readingNeeded', label: 'Moet iemand kunnen lezen?', type: 'truth', ask: true },
    { path: 'language.digitalNeeded', label: 'Is internet nodig, ook om aan te melden?', type: 'truth', ask: true },
    { path: 'language.dutchLevel', label: 'Hoeveel Nederlands is genoeg?', type: 'choice', options: levels, ask: true },
    { path: 'language.spoken', label: 'Talen die u spreekt', type: 'words', list: 'languages' },
    { path: 'welcomePerson', label: 'Vangt iemand een nieuwe bezoeker op?', type: 'truth', ask: true },
    { path: 'childcare', label: 'Kunnen kinderen mee, of is er oppas?', type: 'truth', more: true },
    { path: 'vog', label: 'Hebben begeleiders een VOG?', help: 'Een VOG is een Verklaring Omtrent het Gedrag.', type: 'truth', more: true },
    { path: 'support', label: 'Hulp om te komen en te blijven', type: 'words', list: 'supportForms', more: true },
  ] },
  { id: 'meedoen', title: 'Hoe doet iemand mee?', fields: [
    { path: 'access.firstStep', label: 'Wat is de eerste stap?', help: 'Zoals “Bel of loop binnen”.', type: 'text', most: 200, plain: true, ask: true },
    { path: 'access.selfReferral', label: 'Mag iemand zelf komen, zonder verwijzing?', type: 'truth', ask: true },
    { path: 'access.intake', label: 'Is er eerst een gesprek?', type: 'truth' },
    { path: 'group.min', label: 'Kleinste groep', type: 'whole', more: true },
    { path: 'group.max', label: 'Grootste groep', type: 'whole' },
    { path: 'capacity.places', label: 'Hoeveel plekken zijn er?', type: 'whole', more: true },
    { path: 'capacity.free', label: 'Hoeveel plekken zijn vrij?', type: 'whole' },
    { path: 'capacity.waitingWeeks', label: 'Wachttijd in weken', type: 'whole', more: true },
    { path: 'capacity.asOf', label: 'Geteld op', type: 'day', more: true },
  ] },
  { id: 'contact', title: 'Wie kan iemand bellen of mailen?', fields: [
    { path: 'contact.role', label: 'Functie', help: 'Zoals “gastvrouw”. Schrijf geen naam op.', type: 'text', most: 80 },
    { path: 'contact.phone', label: 'Telefoon', type: 'phone', ask: true },
    { path: 'contact.email', label: 'E-mail', help: 'Een adres van de organisatie, niet van een persoon.', type: 'mail' },
    { path: 'contact.bestTime', label: 'Beste tijd om te bellen', type: 'text', most: 80, more: true },
    { path: 'guide', label: 'Wie stelt mensen hier voor?', type: 'choice', list: 'guides', more: true },
    { path: 'feedsTo', label: 'Wat kan iemand hierna doen?', help: 'Zoek ander aanbod dat hierop volgt.', type: 'offers', more: true },
    { path: 'source.name', label: 'Bron: naam', type: 'text', most: 200, more: true },
    { path: 'source.url', label: 'Bron: webadres', type: 'address', more: true },
    { path: 'source.licence', label: 'Bron: licentie', type: 'text', most: 200, more: true },
  ] },
];

export const fields = sections.flatMap((section) => section.fields);

/** What a record has beside its fields. */
export const otherLabels = {
  id: 'Kenmerk', status: 'Status', verified: 'Gecontroleerd', cancelled: 'Afgezegde dagen', layer: 'Soort aanbod', holidays: 'Vakanties',
  enrolment: 'Instromen', price: 'Kosten', audience: 'Doelgroep', language: 'Taal', access: 'Meedoen', group: 'Groep',
  capacity: 'Plekken', contact: 'Contact', source: 'Bron',
};

/** The field of a path or of what lies inside it: "schedule.0.from" is "schedule". */
export function fieldOf(path) {
  return fields.find((field) => path === field.path || path.startsWith(`${field.path}.`));
}

export function labelOf(path) {
  return fieldOf(path)?.label ?? otherLabels[path.split('.')[0]] ?? path;
}
