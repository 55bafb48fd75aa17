// What the API says is wrong, in plain Dutch.
import { texts } from './texts_nl.mjs';

/** The words of the API, and what they are for who fills in a form. The first that fits counts. */
const said = [
  [/^lacks the required field "from"/, () => 'Vul een begintijd in.'],
  [/^lacks the required field "days"/, () => 'Kies een dag.'],
  [/^lacks the required field/, () => 'Vul dit in.'],
  [/^is empty/, () => 'Vul dit in, of laat het weg.'],
  [/^has an amount but not per what/, () => 'Kies waarvoor dit bedrag is, zoals per keer.'],
  [/^is dearer with a pass/, () => 'Met een pas is het duurder dan zonder. Klopt dat?'],
  [/^ends before it starts/, () => 'De eindtijd ligt voor de begintijd. Gaat het door na middernacht? Vink dat dan aan.'],
  [/^everyWeeks above 1/, () => 'Vul de eerste dag in. Dan weten wij welke weken het zijn.'],
  [/^its last day/, () => 'De laatste dag ligt voor de eerste dag.'],
  [/^maxAge lies below/, () => 'De hoogste leeftijd ligt onder de laagste.'],
  [/^max lies below/, () => 'Het grootste aantal ligt onder het kleinste.'],
  [/^has more places free/, () => 'Er zijn meer plekken vrij dan er plekken zijn.'],
  [/^has starts but/, () => 'Er zijn startdatums, maar instromen kan altijd. Kies een van de twee.'],
  [/^has (\d+) characters; at most (\d+)/, ([, has, most]) => `Dit zijn ${has} tekens. Er passen er ${most}.`],
  [/^must have 1 to 7 items/, () => 'Kies een dag.'],
  [/^must have (\d+) to (\d+) items/, ([, least, most]) => `Kies er ${least} tot ${most}.`],
  [/whole number from (-?\d+) to (\d+)/, ([, least, most]) => `Vul een heel getal in van ${least} tot ${most}.`],
  [/^must be a date/, () => 'Vul een datum in die bestaat.'],
  [/^must be a time/, () => 'Vul een tijd in, zoals 14:00.'],
  [/two decimals|euro/, () => 'Vul een bedrag in, zoals 2,50.'],
  [/e-?mail/i, () => 'Dit e-mailadres klopt niet. Gebruik een adres van de organisatie.'],
  [/phone/i, () => 'Dit telefoonnummer klopt niet.'],
  [/address|https?:/i, () => 'Vul een webadres in dat begint met https://.'],
  [/HTML/, () => 'Gebruik geen HTML. Schrijf gewone tekst.'],
  [/birth date/i, () => 'Hier staat een geboortedatum. Haal die weg.'],
  [/BSN/i, () => 'Hier staat een nummer dat een BSN kan zijn. Haal dat weg.'],
  [/^has a sort that/, () => 'Deze soort kennen wij niet.'],
  [/^has no date/, () => 'Hier staat geen datum.'],
  [/^has no title/, () => 'Hier staat geen titel.'],
  [/^has no venue/, () => 'Hier staat geen plek. De plek blijft onbekend.'],
  [/^has a venue that/, () => 'Deze plek kennen wij niet. Voeg hem eerst toe bij een aanbod.'],
  [/starting time|time that/, () => 'De begintijd is niet duidelijk.'],
  [/price/, () => 'Deze prijs kunnen wij niet lezen.'],
  [/^is no valid CSV|no text|quote/, () => 'Dit is geen CSV-bestand. Bewaar uw rekenblad als CSV.'],
  [/heading|lacks a column|column/, () => 'Een kop in de eerste regel klopt niet.'],
  [/cells/, () => 'Deze regel heeft te veel of te weinig vakken.'],
  [/date/, () => 'Deze datum kunnen wij niet lezen. Schrijf hem als 25-11-2026.'],
  [/^is no known/, () => 'Dit woord kennen wij niet. Kies er een uit de lijst.'],
  [/^is no location/, () => 'Deze plek kennen wij niet. Kies een plek uit de lijst.'],
  [/taken/, () => 'Deze naam is al in gebruik.'],
  [/postcode/i, () => 'Deze postcode klopt niet.'],
];

export function faultInWords({ message }) {
  for (const [pattern, words] of said) {
    const found = pattern.exec(message);
    if (found) return words(found);
  }
  return `Dit klopt niet (${message}).`;
}

/** What became of a call that failed, for who has no field to look at. */
export function failureInWords({ status, body }) {
  if (status === 0) return texts.noConnection;
  if (status === 403) return texts.forbidden;
  if (status === 404) return texts.gone;
  if (status === 412) return texts.changedMeanwhile;
  if (status === 429) return texts.tooMany;
  if (status === 507) return texts.full;
  const faults = (body.errors ?? []).map(faultInWords);
  return faults.length ? `${texts.failed} ${faults.join(' ')}` : texts.failed;
}
