#include "engine/match/fact_words.h"

#include <algorithm>
#include <map>

#include "engine/match/seen.h"
#include "engine/match/slots.h"

namespace socialmap {
namespace {

/// Those that can be not known.
std::map<std::string_view, char const*> const& table() {
  static std::map<std::string_view, char const*> const words{
      {"profile.age", "de leeftijd van de cliënt"},
      {"profile.adult", "of de cliënt volwassen is"},
      {"profile.gender", "of de cliënt man of vrouw is"},
      {"profile.home", "waar de cliënt woont"},
      {"profile.availability", "wanneer de cliënt kan"},
      {"profile.budget", "wat de cliënt kan betalen"},
      {"profile.dutchLevel", "hoe goed de cliënt Nederlands spreekt"},
      {"profile.reading", "hoe het lezen gaat"},
      {"profile.digital", "hoe het gaat met computer of telefoon"},
      {"profile.group", "welke groep bij de cliënt past"},
      {"profile.socialAnxiety", "hoeveel spanning een groep geeft"},
      {"profile.griefMonths", "hoelang de cliënt in rouw is"},
      {"profile.careDuties", "of de cliënt voor iemand zorgt"},
      {"offer.dutchLevel", "hoeveel Nederlands er nodig is"},
      {"offer.readingNeeded", "of er gelezen moet worden"},
      {"offer.digitalNeeded", "of er een computer of internet nodig is"},
      {"offer.online", "of het online is"},
      {"offer.intensity", "hoe zwaar het is"},
      {"offer.reach", "waar het is"},
      {"offer.fixedHours", "of het vaste uren heeft"},
      {"offer.full", "of het vol is"},
      {"offer.hasPlaces", "of er plek is"},
      {"offer.waitingWeeks", "hoelang de wachttijd is"},
      {"offer.funded", "of een pas of fonds betaalt"},
      {"offer.firstFree", "of de eerste keer gratis is"},
      {"offer.welcomePerson", "of iemand nieuwe mensen opvangt"},
      {"offer.selfReferral", "of aanmelden zonder verwijzing kan"},
      {"offer.intake", "of er eerst een gesprek is"},
      {"offer.ledBy", "wie het leidt"},
      {"offer.initiator", "wie het begon"},
      {"offer.groupMax", "hoe groot de groep is"},
      {"pair.reach", "of het binnen bereik is"},
      {"pair.minutes", "de reistijd"},
      {"pair.metres", "de afstand"},
      {"pair.nearness", "hoe dichtbij het is"},
      {"pair.inNeighbourhood", "of het in de eigen buurt is"},
      {"pair.hoursFit", "of de uren passen"},
      {"pair.overlap", "hoe goed de uren passen"},
      {"pair.visit", "de prijs per keer"},
      {"pair.month", "de prijs per maand"},
      {"pair.overBudget", "of het binnen het budget past"},
      {"pair.belongs", "of de cliënt bij de groep hoort"},
      {"pair.language", "of de taal lukt"},
      {"pair.ownLanguage", "of iemand de eigen taal van de cliënt spreekt"},
      {"pair.accessible", "of het gebouw heeft wat de cliënt nodig heeft"}};
  return words;
}

template <typename T>
std::string label_at(std::size_t place, std::vector<T> const& records) {
  return lower_first(records[place].label);
}

}  // namespace

std::string dutch_words_for(FactRef const& asked, Vocabulary const& vocabulary) {
  auto const& known = fact(asked.fact);
  if (asked.word && known.list == WordList::trait) return label_at(*asked.word, vocabulary.traits);
  if (asked.word && known.list == WordList::audience) return label_at(*asked.word, vocabulary.audiences);
  auto const found = table().find(known.name);
  return found == table().end() ? name_of(asked, vocabulary) : found->second;
}

}  // namespace socialmap
