#include "engine/match/slots.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "engine/catalog/known_columns.h"
#include "engine/match/slot_values.h"

namespace socialmap {
namespace {

using About = SentenceAbout;

Vocabulary const& words(About const& a) { return a.facts.world().vocabulary; }
Kind const& main_kind(About const& a) { return words(a).kinds[a.facts.world().columns.main_kind[a.row]]; }

/// The kind of the offer that the client named, or else wished; else its main kind.
Kind const& wished_kind(About const& a) {
  for (auto const* list : {&a.facts.bound().interests, &a.facts.bound().wished_kinds}) {
    for (auto const kind : *list) {
      if (a.facts.world().columns.kinds.test(a.row, kind)) return words(a).kinds[kind];
    }
  }
  return main_kind(a);
}

std::string wished(About const& a) { return lower_first(wished_kind(a).label); }

std::string benefit(About const& a) { return wished_kind(a).benefit; }

/// The words of the wish that the offer has.
std::string wish_words(About const& a) {
  std::vector<std::string> found;
  for (auto const& word : a.facts.bound().wish.words) {
    auto const rows = a.facts.world().offers.words().with(word);
    if (std::binary_search(rows.begin(), rows.end(), static_cast<std::uint32_t>(a.row)))
      found.push_back(word);
  }
  return listed(found);
}

std::string need(About const& a) {
  return a.need ? lower_first(words(a).needs[*a.need].label) : kUnknownWord;
}

/// In the words of the kind of this offer that helps most with the need.
std::string why(About const& a) {
  if (!a.need) return main_kind(a).benefit;
  Remedy const* best = nullptr;
  for (auto const& remedy : words(a).needs[*a.need].kinds) {
    auto const& kinds = offer_of(a).kinds;
    bool const here = std::find(kinds.begin(), kinds.end(), remedy.kind) != kinds.end();
    if (here && (!best || remedy.strength > best->strength)) best = &remedy;
  }
  return best ? best->why : main_kind(a).benefit;
}

/// What points at the need that this offer helps with: "U gaf meedoen een 3", or the referral. A code is
/// never told.
std::string hint(About const& a) {
  auto const* best = a.facts.pair().best_hint(a.row);
  if (!best) return kUnknownWord;
  if (!best->dimension) return "Uw verwijzer gaf dit mee";
  return fmt::format("U gaf {} een {}", lower_first(words(a).dimensions[*best->dimension].label),
                     best->score);
}

/// The need that the hint points at.
std::string hinted(About const& a) {
  auto const* hint = a.facts.pair().best_hint(a.row);
  return hint ? lower_first(words(a).needs[hint->need.value].label) : kUnknownWord;
}

std::string group(About const& a) {
  auto const& size = offer_of(a).group;
  if (!size || !size->max) return kUnknownWord;
  return *size->max == 1 ? "één op één" : fmt::format("hoogstens {} mensen", *size->max);
}

/// The groups that the offer is for; those of the client first and only, where there are any.
std::string groups(About const& a) {
  std::vector<std::string> own, all;
  if (!offer_of(a).audience) return kUnknownWord;
  auto const& audience = *offer_of(a).audience;
  auto const& named = audience.reserved_for.empty() ? audience.groups : audience.reserved_for;
  for (auto const& id : named) {
    auto const& mine = a.facts.bound().groups;
    bool const belongs = std::find(mine.begin(), mine.end(), id) != mine.end();
    (belongs ? own : all).push_back(label_of(words(a).audiences, id));
  }
  return listed(own.empty() ? all : own);
}

std::string ages(About const& a) {
  if (!offer_of(a).audience) return kUnknownWord;
  auto const& audience = *offer_of(a).audience;
  if (audience.min_age && audience.max_age)
    return fmt::format("van {} tot en met {} jaar", *audience.min_age, *audience.max_age);
  if (audience.min_age) return fmt::format("vanaf {} jaar", *audience.min_age);
  return audience.max_age ? fmt::format("tot en met {} jaar", *audience.max_age) : kUnknownWord;
}

std::string level(About const& a) {
  static char const* const names[] = {"A1", "A2", "B1", "B2", "moedertaal"};
  auto const& language = offer_of(a).language;
  return language && language->dutch_level ? names[static_cast<int>(*language->dutch_level)] : kUnknownWord;
}

std::string language_name(std::string const& code) {
  static std::map<std::string, std::string> const names{
      {"nl", "Nederlands"}, {"en", "Engels"},   {"ar", "Arabisch"}, {"tr", "Turks"},     {"pl", "Pools"},
      {"uk", "Oekraïens"},  {"ti", "Tigrinya"}, {"fa", "Farsi"},    {"so", "Somalisch"}, {"de", "Duits"},
      {"fr", "Frans"},      {"es", "Spaans"},   {"ru", "Russisch"}, {"pt", "Portugees"}, {"zh", "Chinees"},
      {"fy", "Fries"},      {"ro", "Roemeens"}, {"bg", "Bulgaars"}, {"it", "Italiaans"}, {"am", "Amhaars"}};
  auto const found = names.find(code);
  return found == names.end() ? "taal " + code : found->second;
}

/// A language besides Dutch that both speak; else those of the offer.
std::string language(About const& a) {
  std::vector<std::string> shared, all;
  if (!offer_of(a).language) return kUnknownWord;
  for (auto const& code : offer_of(a).language->spoken) {
    auto const& own = a.facts.bound().profile.languages;
    bool const both = code != "nl" && std::find(own.begin(), own.end(), code) != own.end();
    (both ? shared : all).push_back(language_name(code));
  }
  return listed(shared.empty() ? all : shared);
}

std::string date_words(Date date) {
  static char const* const months[] = {"januari", "februari", "maart",     "april",   "mei",      "juni",
                                       "juli",    "augustus", "september", "oktober", "november", "december"};
  std::chrono::year_month_day const day{date};
  return fmt::format("{} {} {}", unsigned(day.day()), months[unsigned(day.month()) - 1], int(day.year()));
}

std::string start_date(About const& a) {
  if (!offer_of(a).enrolment) return kUnknownWord;
  std::optional<Date> next;
  for (auto const start : offer_of(a).enrolment->starts) {
    if (start >= a.facts.bound().on && (!next || start < *next)) next = start;
  }
  return next ? date_words(*next) : kUnknownWord;
}

std::string location(About const& a) {
  auto const* building = a.facts.world().catalogue.location(ActivityId{static_cast<std::uint32_t>(a.row)});
  if (building && building->name) return *building->name;
  return a.facts.world().catalogue.provider(ActivityId{static_cast<std::uint32_t>(a.row)}).name;
}

/// The asked features of which the building is not known to have them.
std::string feature(About const& a) {
  static std::map<std::string_view, char const*> const names{{"stepFree", "zonder drempels"},
                                                             {"accessibleToilet", "aangepast toilet"},
                                                             {"hearingLoop", "ringleiding"},
                                                             {"lift", "lift"},
                                                             {"parking", "parkeerplaats"}};
  std::vector<std::string> found;
  for (std::size_t i = 0; i < kBuildingFeatures.size(); ++i) {
    auto const& wanted = a.facts.bound().profile.accessibility;
    bool const asked = std::find(wanted.begin(), wanted.end(), kBuildingFeatures[i].first) != wanted.end();
    if (asked) found.emplace_back(names.at(kBuildingFeatures[i].first));
  }
  return listed(found);
}

/// Traits that the client does not want, and of which it is not known whether the offer has them.
std::string trait(About const& a) {
  static auto const traits = fact_named("offer.traits");
  std::vector<std::string> open;
  auto const& all = words(a).traits;
  auto const& required = a.facts.bound().profile.require.traits;
  auto const& unwanted = a.facts.bound().unwanted_traits;
  for (std::size_t i = 0; i < all.size(); ++i) {
    bool const meant = std::find(unwanted.begin(), unwanted.end(), i) != unwanted.end() ||
                       std::find(required.begin(), required.end(), all[i].id) != required.end();
    if (meant && !a.facts.world().offers.marks(traits, i).at(a.row))
      open.push_back(lower_first(all[i].label));
  }
  return listed(open);
}

std::string guide(About const& a) {
  auto const& links = a.facts.world().warm_links;
  auto const found = links.guide_of(ActivityId{static_cast<std::uint32_t>(a.row)});
  return found ? links.graph().name(*found) : kUnknownWord;
}

/// "Coach Oost werkt samen met Wijkhuis Oost; Wijkhuis Oost organiseert “Koffie”".
std::string route(About const& a) {
  auto const* routes = a.facts.pair().routes();
  std::vector<std::string> sentences;
  if (!routes) return kUnknownWord;
  auto const activity = ActivityId{static_cast<std::uint32_t>(a.row)};
  for (auto const& step : steps_to_offer(*routes, activity, a.facts.world()))
    sentences.push_back(step.because);
  return sentences.empty() ? kUnknownWord : fmt::format("{}", fmt::join(sentences, "; "));
}

std::string count_words(std::optional<int> count) { return count ? fmt::format("{}", *count) : kUnknownWord; }

using SlotWords = std::string (*)(About const&);

std::map<std::string_view, SlotWords> const& table() {
  static std::map<std::string_view, SlotWords> const slots{
      {"ages", ages},
      {"benefit", benefit},
      {"day", day_words},
      {"distance", metres_words},
      {"feature", feature},
      {"firstStep",
       [](About const& a) {
         return offer_of(a).access && offer_of(a).access->first_step ? *offer_of(a).access->first_step
                                                                     : kUnknownWord;
       }},
      {"group", group},
      {"groups", groups},
      {"guide", guide},
      {"hint", hint},
      {"hinted", hinted},
      {"kind", [](About const& a) { return lower_first(main_kind(a).label); }},
      {"language", language},
      {"level", level},
      {"location", location},
      {"need", need},
      {"payer", payer_words},
      {"perMonth", month_words},
      {"places",
       [](About const& a) {
         return count_words(offer_of(a).capacity ? offer_of(a).capacity->free : std::nullopt);
       }},
      {"price", visit_words},
      {"provider",
       [](About const& a) {
         return a.facts.world().catalogue.provider(ActivityId{static_cast<std::uint32_t>(a.row)}).name;
       }},
      {"route", route},
      {"startDate", start_date},
      {"title", [](About const& a) { return offer_of(a).title; }},
      {"trait", trait},
      {"travel", travel_words},
      {"verifiedOn",
       [](About const& a) {
         return offer_of(a).verified ? date_words(offer_of(a).verified->on) : std::string(kUnknownWord);
       }},
      {"weeks",
       [](About const& a) {
         return count_words(offer_of(a).capacity ? offer_of(a).capacity->waiting_weeks : std::nullopt);
       }},
      {"why", why},
      {"wishWords", wish_words},
      {"wished", wished}};
  return slots;
}

}  // namespace

std::string filled(std::string const& sentence, SentenceAbout const& about) {
  std::string text;
  std::size_t at = 0;
  for (auto open = sentence.find('{'); open != std::string::npos; open = sentence.find('{', at)) {
    auto const close = sentence.find('}', open);
    text += sentence.substr(at, open - at);
    text += table().at(std::string_view(sentence).substr(open + 1, close - open - 1))(about);
    at = close + 1;
  }
  return text + sentence.substr(at);
}

}  // namespace socialmap
