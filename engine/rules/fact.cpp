#include "engine/rules/fact.h"

#include <algorithm>
#include <cassert>

namespace socialmap {
namespace {

FactAbout about_of(std::string_view name) {
  if (name.starts_with("profile.")) return FactAbout::profile;
  return name.starts_with("offer.") ? FactAbout::offer : FactAbout::pair;
}

Fact truth(char const* name, char const* meaning) {
  return {name, about_of(name), FactType::truth, {}, {}, 0, 1, meaning};
}
Fact number(char const* name, double least, double most, char const* meaning) {
  return {name, about_of(name), FactType::number, {}, {}, least, most, meaning};
}
Fact word(char const* name, std::vector<std::string> words, char const* meaning) {
  return {name, about_of(name), FactType::word, std::move(words), {}, 0, 0, meaning};
}
Fact set(char const* name, WordList list, char const* meaning) {
  return {name, about_of(name), FactType::set, {}, list, 0, 0, meaning};
}
Fact weights(char const* name, double most, char const* meaning) {
  return {name, about_of(name), FactType::weights, {}, WordList::need, 0, most, meaning};
}

std::vector<std::string> const kLevels{"A1", "A2", "B1", "B2", "native"};
std::vector<std::string> const kSkills{"none", "limited", "ok"};

void add_wishes(std::vector<Fact>& all) {
  all.push_back(weights("profile.needs", 3, "weight of each need; 0: not asked"));
  all.push_back(number("profile.structural", 0, 3, "the highest weight of a structural need"));
  all.push_back(truth(
      "profile.structuralHint",
      "a low score of positive health, or the referral, points at a structural need that is not asked"));
  all.push_back(set("profile.interests", WordList::kind, "kinds the client named"));
  all.push_back(set("profile.interestDomains", WordList::domain, "domains of the kinds the client named"));
  all.push_back(
      set("profile.wishes", WordList::kind, "kinds read from the wish that the client did not name"));
  all.push_back(
      set("profile.wishDomains", WordList::domain, "domains of those kinds, or read from the wish"));
  all.push_back(set("profile.avoid.kinds", WordList::kind, "kinds the client does not want"));
  all.push_back(set("profile.avoid.traits", WordList::trait, "traits the client does not want"));
  all.push_back(set("profile.require.kinds", WordList::kind, "the offer must be one of these"));
  all.push_back(set("profile.require.traits", WordList::trait, "the offer must have all of these"));
  all.push_back(set("profile.signals", WordList::signal, "signals the coach ticked"));
  all.push_back(word("profile.signalMode", {"escalate", "support-first", "match-after-triage", "match"},
                     "the strongest mode of the ticked signals; match when none is ticked"));
  all.push_back(set("profile.signalTraits", WordList::trait, "traits that a ticked signal requires"));
  all.push_back(set("profile.signalAvoids", WordList::kind, "kinds that a ticked signal forbids"));
  all.push_back(set("profile.signalSupport", WordList::kind, "kinds of help that a ticked signal asks for"));
}

void add_client(std::vector<Fact>& all) {
  all.push_back(number("profile.age", 0, 120, "years"));
  all.push_back(truth("profile.adult", "old enough for offers for adults"));
  all.push_back(word("profile.gender", {"m", "f"}, "unknown also for x"));
  all.push_back(set("profile.audiences", WordList::audience,
                    "groups the client belongs to, also by age; unknown words unless all were given"));
  all.push_back(truth("profile.home", "known where the client lives"));
  all.push_back(
      word("profile.mobility", {"none", "limited-walking", "wheelchair"}, "limits in getting about"));
  all.push_back(truth("profile.availability", "known when the client can come"));
  all.push_back(truth("profile.budget", "known what the client can pay"));
  all.push_back(word("profile.dutchLevel", kLevels, "how well the client speaks Dutch"));
  all.push_back(word("profile.reading", kSkills, "reading"));
  all.push_back(word("profile.digital", kSkills, "using a computer or telephone"));
  all.push_back(truth("profile.accessibility", "the client asked for features of a building"));
  all.push_back(word("profile.group", {"one-to-one", "small", "any"}, "the group that suits the client"));
  all.push_back(number("profile.socialAnxiety", 0, 3, "0 none to 3 much"));
  all.push_back(number("profile.griefMonths", 0, 1200, "months since somebody died"));
  all.push_back(word("profile.careDuties", {"none", "children", "adult"}, "for whom the client cares"));
  all.push_back(truth("profile.coach", "a coach or referrer is named"));
}

void add_offer(std::vector<Fact>& all) {
  all.push_back(word("offer.layer", {"activity", "support"}, "something to take part in, or help"));
  all.push_back(set("offer.kinds", WordList::kind, "all its kinds"));
  all.push_back(set("offer.mainKind", WordList::kind, "its first kind"));
  all.push_back(set("offer.domains", WordList::domain, "domains of all its kinds"));
  all.push_back(set("offer.traits", WordList::trait, "traits, by their fields or lists; else unknown"));
  all.push_back(set("offer.welcomes", WordList::audience, "groups it names; no: reserved for others"));
  all.push_back(weights("offer.needs", 3, "how much it helps with each need"));
  all.push_back(truth("offer.ageLimited", "a lowest or highest age is told"));
  all.push_back(number("offer.minAge", 0, 255, "lowest age; 0 when none is told"));
  all.push_back(number("offer.maxAge", 0, 255, "highest age; 255 when none is told"));
  all.push_back(word("offer.gender", {"any", "women", "men"}, "who may come; any when nothing is told"));
  all.push_back(truth("offer.reserved", "reserved for groups"));
  all.push_back(word("offer.dutchLevel", kLevels, "Dutch that is needed"));
  all.push_back(truth("offer.readingNeeded", "one has to read"));
  all.push_back(truth("offer.digitalNeeded", "one needs a computer or the internet"));
  all.push_back(truth("offer.online", "takes place online"));
  all.push_back(number("offer.intensity", 1, 3, "1 light to 3 heavy"));
  all.push_back(word("offer.reach", {"place", "area", "home", "remote"}, "where it takes place"));
  all.push_back(truth("offer.approximate", "its place is only known by the postcode"));
  all.push_back(truth("offer.fixedHours", "meets at fixed hours"));
  all.push_back(
      truth("offer.holidaysTold", "told what it does in holidays, or it meets on single dates only"));
  all.push_back(truth("offer.full", "no places and no waiting list"));
  all.push_back(truth("offer.hasPlaces", "places are free"));
  all.push_back(number("offer.waitingWeeks", 0, 520, "weeks on the waiting list"));
  all.push_back(truth("offer.funded", "a pass or a fund can pay"));
  all.push_back(truth("offer.fresh", "checked not long ago"));
  all.push_back(number("offer.completeness", 0, 1, "share of the fields that matter which are filled in"));
  all.push_back(truth("offer.firstFree", "the first time is free"));
  all.push_back(truth("offer.welcomePerson", "somebody expects a newcomer"));
  all.push_back(truth("offer.selfReferral", "one can join without a referral"));
  all.push_back(truth("offer.intake", "begins with an intake"));
  all.push_back(set("offer.support", WordList::support_form, "help to get in and stay"));
  all.push_back(word("offer.ledBy", {"professional", "volunteer", "peer"}, "who leads it"));
  all.push_back(
      word("offer.initiator", {"resident", "professional", "volunteer", "municipality"}, "who began it"));
  all.push_back(number("offer.groupMax", 0, 100'000, "largest group"));
}

void add_pair(std::vector<Fact>& all) {
  all.push_back(truth("pair.ended", "nothing takes place any more on the day asked about"));
  all.push_back(truth("pair.started", "a closed group that has begun"));
  all.push_back(word("pair.reach", {"within", "too-far", "elsewhere"},
                     "within the travel limits, or only for other neighbourhoods"));
  all.push_back(number("pair.minutes", 0, 100'000, "travelling, by the quickest of the client's modes"));
  all.push_back(number("pair.metres", 0, 50'000'000, "in a straight line"));
  all.push_back(number("pair.nearness", 0, 1, "1 at the door, a half at half the limit, a quarter at it"));
  all.push_back(truth("pair.inNeighbourhood", "in the client's own neighbourhood, or at home"));
  all.push_back(truth("pair.hoursFit", "meets when the client can come"));
  all.push_back(truth("pair.endKnown", "the meeting's end is told, or there are no fixed hours"));
  all.push_back(number("pair.overlap", 0, 1, "share of a meeting at which the client can be there"));
  all.push_back(number("pair.visit", 0, 100'000, "euro a visit with the client's passes"));
  all.push_back(number("pair.month", 0, 100'000, "euro a month with the client's passes"));
  all.push_back(truth("pair.overBudget", "dearer than the client can pay"));
  all.push_back(truth("pair.mayBePaid", "a pass of the client or a fund may pay"));
  all.push_back(truth("pair.belongs", "the client is in a group it is reserved for"));
  all.push_back(truth("pair.language", "a shared language, or Dutch that is good enough"));
  all.push_back(truth("pair.ownLanguage", "somebody speaks another language of the client than Dutch"));
  all.push_back(truth("pair.accessible", "the building has all that the client asked for"));
  all.push_back(truth("pair.dislikedWord", "title or summary has a word that the client does not want"));
  all.push_back(number("pair.wishWords", 0, 3, "words of the wish in title or summary; three count"));
  all.push_back(
      truth("pair.relevant",
            "helps with a need or signal, or is of a kind or domain the client named; or nothing was asked"));
  all.push_back(number("pair.extraHelp", 0, 9,
                       "3 × the weight of the help that a ticked signal or help.yaml asks for; 0: none"));
  all.push_back(number("pair.bestHelp", 0, 9, "the highest of pair.help over the needs"));
  all.push_back(
      number("pair.hint", 0, 3,
             "strength of the offer × weight of the need that a low score of positive health or the "
             "referral hints at, the best of them; 0: none"));
  all.push_back(number("pair.warmth", 0, 1,
                       "1 ÷ the cost of the warmest introduction from the coach or referrer; 0: none"));
  all.push_back(truth("pair.guide", "a professional introduces people there"));
  all.push_back(weights("pair.help", 9, "strength of the offer × weight for the client, of each need"));
}

template <typename T>
std::vector<std::string> ids(std::vector<T> const& records) {
  std::vector<std::string> found;
  for (auto const& record : records) found.push_back(record.id);
  return found;
}

}  // namespace

std::vector<Fact> const& facts() {
  static std::vector<Fact> const all = [] {
    std::vector<Fact> made;
    add_wishes(made);
    add_client(made);
    add_offer(made);
    add_pair(made);
    return made;
  }();
  return all;
}

Fact const& fact(FactId id) { return facts()[id.value]; }

std::optional<FactId> find_fact(std::string_view name) {
  auto const& all = facts();
  auto const found = std::find_if(all.begin(), all.end(), [&](Fact const& f) { return f.name == name; });
  if (found == all.end()) return std::nullopt;
  return FactId{static_cast<std::uint32_t>(found - all.begin())};
}

FactId fact_named(std::string_view name) {
  auto const found = find_fact(name);
  assert(found);
  return *found;
}

std::vector<std::string> ids_of(WordList list, Vocabulary const& vocabulary) {
  switch (list) {
    case WordList::kind:
      return ids(vocabulary.kinds);
    case WordList::domain:
      return ids(vocabulary.domains);
    case WordList::need:
      return ids(vocabulary.needs);
    case WordList::trait:
      return ids(vocabulary.traits);
    case WordList::audience:
      return ids(vocabulary.audiences);
    case WordList::signal:
      return ids(vocabulary.signals);
    case WordList::support_form:
      return ids(vocabulary.support_forms);
    default:
      return {};
  }
}

std::vector<std::string> words_of(Fact const& fact, Vocabulary const& vocabulary) {
  return fact.list ? ids_of(*fact.list, vocabulary) : fact.words;
}

}  // namespace socialmap
