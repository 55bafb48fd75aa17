// What both desks say, in plain Dutch (B1).
export const texts = {
  sessionOver: 'U bent afgemeld',
  nothingLost: 'Uw werk is er nog. Meld u weer aan en ga verder.',
  yourKey: 'Uw sleutel',
  goOn: 'Ga verder',
  otherTab: 'Aanmelden in een ander tabblad',
  signedInElsewhere: 'Ik heb mij daar aangemeld',
  later: 'Later',
  wrongKey: 'Deze sleutel klopt niet, of hij is niet meer geldig.',
  notSignedIn: 'U bent nog niet aangemeld.',
  tooOften: 'Er is te vaak geprobeerd. Wacht een minuut.',
  noConnection: 'Er is geen verbinding. Probeer het zo nog eens.',
  loading: 'Even geduld …',
  unknown: 'onbekend',
  yes: 'ja',
  no: 'nee',
  none: 'geen',
  nothing: 'niets',
  back: 'Terug naar de lijst',
  cancel: 'Annuleren',
  field: 'Veld',
  before: 'Was',
  after: 'Wordt',
  failed: 'Dat is niet gelukt.',
  unknownFault: 'Dit klopt nog niet. Kijk het nog eens na.',
  byStatus: {
    0: 'Er is geen verbinding. Probeer het zo nog eens.',
    403: 'Dat mag u niet met deze sleutel.',
    404: 'Dit is er niet meer.',
    409: 'Dit is al gedaan, of deze naam is al in gebruik.',
    412: 'Iemand anders veranderde dit net. Kijk opnieuw.',
    413: 'Dit bestand is te groot.',
    422: 'Dit was al verstuurd, maar nu staat er iets anders. Probeer het nog eens.',
    429: 'Dat ging te snel. Wacht even en probeer het opnieuw.',
    503: 'De server is nu bezig. Probeer het zo nog eens.',
    507: 'De server heeft geen ruimte meer. Er is niets veranderd.',
  },
};

export const statusWords = {
  draft: 'Concept',
  submitted: 'Ingediend',
  published: 'Gepubliceerd',
  rejected: 'Afgewezen',
  withdrawn: 'Ingetrokken',
  expired: 'Verlopen',
};

export const dayWords = { mon: 'maandag', tue: 'dinsdag', wed: 'woensdag', thu: 'donderdag', fri: 'vrijdag', sat: 'zaterdag', sun: 'zondag' };
export const shortDays = { mon: 'ma', tue: 'di', wed: 'wo', thu: 'do', fri: 'vr', sat: 'za', sun: 'zo' };
export const weekWords = { 1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde', 5: 'vijfde', '-1': 'laatste' };

const roles = { publisher: 'een aanbieder', moderator: 'de redactie', admin: 'de beheerder', municipality: 'de gemeente', coach: 'een coach' };

/** Who did it: the label of the key for who may know it, else its role. */
export function makerInWords({ by, byRole, byLabel }) {
  if (by === 'import') return 'uit een bestand';
  if (byLabel) return `door ${roles[byRole] ?? ''} (${byLabel})`;
  return byRole ? `door ${roles[byRole]}` : 'door iemand die geen sleutel meer heeft';
}

/** What was done is one word of the API. */
export const doneWords = {
  create: 'Gemaakt', replace: 'Gewijzigd', patch: 'Gewijzigd', import: 'Uit een bestand', verify: 'Klopt nog',
  submitted: 'Ingediend', published: 'Gepubliceerd', rejected: 'Afgewezen', withdrawn: 'Ingetrokken', withdraw: 'Ingetrokken',
  cancel: 'Datum afgezegd', merge: 'Samengevoegd', draft: 'Concept', expired: 'Verlopen',
};

export const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
