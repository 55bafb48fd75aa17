#include "server/pages/match_view.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "engine/catalog/json.h"
#include "server/pages/card_view.h"
#include "server/pages/link.h"
#include "server/pages/match_texts_nl.h"

namespace socialmap::pages {
namespace {

template <typename Word>
std::vector<Tick> ticks_of(std::vector<Word> const& words, char const* name, http::Query const& filled) {
  std::vector<Tick> ticks;
  for (auto const& word : words) ticks.push_back({word.id, word.label, has(filled, name, word.id)});
  return ticks;
}

std::vector<TickGroup> interests_of(Vocabulary const& vocabulary, http::Query const& filled) {
  std::vector<TickGroup> groups;
  for (auto const& domain : vocabulary.domains) {
    TickGroup group{domain.label, {}};
    for (auto const& kind : vocabulary.kinds) {
      bool const here = kind.domain == domain.id && kind.layer == Layer::activity;
      if (here) group.ticks.push_back({kind.id, kind.label, has(filled, "interest[]", kind.id)});
    }
    if (!group.ticks.empty()) groups.push_back(std::move(group));
  }
  return groups;
}

NodeList values_of(http::Query const& filled, std::string_view name) {
  NodeList values;
  for (auto const& [key, value] : filled) {
    if (key == name) values.push_back(value);
  }
  return values;
}

/// A number as people write it, "7,50"; what is none stays text, for the decoder to refuse.
Node number_or_text(std::string typed) {
  std::replace(typed.begin(), typed.end(), ',', '.');
  double value = 0;
  auto const [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), value);
  if (error == std::errc{} && end == typed.data() + typed.size()) return value;
  return typed;
}

Node home_of(SocialMap const& map, std::string const& typed) {
  Node home;
  auto const place = map.places().find(typed);
  bool const by_name = place && place->type == PlaceType::neighbourhood;
  home.set(by_name ? "neighbourhood" : "postcode", by_name ? place->id : typed);
  return home;
}

NodeList needs_of(http::Query const& filled) {
  constexpr int kUsualWeight = 2;
  NodeList needs;
  for (auto const& id : values_of(filled, "need[]")) {
    Node need;
    need.set("id", id);
    need.set("weight", kUsualWeight);
    needs.push_back(std::move(need));
  }
  return needs;
}

FittingOffer offer_of(SocialMap const& map, Match const& match) {
  FittingOffer offer;
  offer.card = card_of(map, SearchHit{match.activity, 0, std::nullopt, {}, {}});
  offer.score = fmt::format("{},{:02}", match.score_hundredths() / 100, match.score_hundredths() % 100);
  for (auto const& reason : match.reasons) offer.because.push_back(reason.because);
  for (auto const& check : match.checks) offer.checks.push_back(check.because);
  auto const& access = map.catalogue().activity(match.activity).access;
  if (access && access->first_step) offer.first_step = *access->first_step;
  return offer;
}

SignalCard card_of(Signal const& signal) {
  SignalCard card{signal.label, signal.advice, {}};
  for (auto const& contact : signal.contacts)
    card.contacts.push_back({"", contact.name, contact.phone.value_or("")});
  return card;
}

std::string_view sentence_for(std::string_view where) {
  if (where.starts_with("/home")) return nl::kWrongHome;
  if (where.starts_with("/age")) return nl::kWrongAge;
  if (where.starts_with("/budget")) return nl::kWrongBudget;
  return nl::kWrongForm;
}

}  // namespace

MatchForm match_form_of(SocialMap const& map, http::Query const& filled) {
  auto const& vocabulary = map.vocabulary();
  std::vector<Word> const modes{
      {"walk", "Lopend"}, {"bike", "Met de fiets"}, {"public", "Met bus of trein"}, {"car", "Met de auto"}};
  return {value_of(filled, "home"),
          value_of(filled, "age"),
          value_of(filled, "budget"),
          ticks_of(modes, "mode[]", filled),
          ticks_of(vocabulary.needs, "need[]", filled),
          interests_of(vocabulary, filled),
          ticks_of(vocabulary.signals, "signal[]", filled)};
}

std::string profile_json_of(SocialMap const& map, http::Query const& filled) {
  Node profile{NodeMap{}};
  profile.set("needs", needs_of(filled));
  profile.set("interests", values_of(filled, "interest[]"));
  profile.set("signals", values_of(filled, "signal[]"));
  if (auto const home = value_of(filled, "home"); !home.empty()) profile.set("home", home_of(map, home));
  if (auto const age = value_of(filled, "age"); !age.empty()) profile.set("age", number_or_text(age));
  if (auto const budget = value_of(filled, "budget"); !budget.empty()) {
    profile.set("budget", Node{}).set("perVisit", number_or_text(budget));
  }
  if (auto modes = values_of(filled, "mode[]"); !modes.empty())
    profile.set("travel", Node{}).set("modes", std::move(modes));
  return to_json(profile);
}

MatchAnswer match_answer_of(SocialMap const& map, Ranking const& ranking) {
  MatchAnswer answer;
  for (auto const& signal : ranking.signals) answer.signals.push_back(card_of(signal));
  answer.no_offers = ranking.mode == Mode::escalate;
  answer.support_first = ranking.support.required;
  answer.support_because = ranking.support.because;
  for (auto const& match : ranking.support.matches) answer.support.push_back(offer_of(map, match));
  answer.total = ranking.total;
  for (auto const& match : ranking.matches) answer.matches.push_back(offer_of(map, match));
  for (auto const& refusal : ranking.refused) answer.refused.push_back({refusal.count, refusal.because});
  auto const& youth = map.catalogue().municipality.youth_route;
  if (ranking.youth_route && youth) answer.youth_route = HelpLine{"", youth->name, youth->phone.value_or("")};
  return answer;
}

std::vector<std::string> match_mistakes(std::vector<InputError> const& errors) {
  std::vector<std::string> sentences;
  for (auto const& error : errors) {
    auto const sentence = sentence_for(error.where);
    if (std::find(sentences.begin(), sentences.end(), sentence) == sentences.end())
      sentences.emplace_back(sentence);
  }
  return sentences;
}

}  // namespace socialmap::pages
