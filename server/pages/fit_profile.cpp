#include "server/pages/fit_profile.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "engine/catalog/json.h"
#include "engine/match/match.h"
#include "server/api/sound_requests.h"
#include "server/pages/fit_readings.h"
#include "server/pages/fit_texts.h"
#include "server/pages/link.h"

namespace socialmap::pages {
namespace {

constexpr std::array<char const*, 7> kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

struct DayPart {
  char const* id;
  char const* from;
  char const* to;
};
/// Next to each other, so that a meeting may run from one into the next.
constexpr std::array<DayPart, 3> kDayParts{
    {{"morning", "07:00", "12:30"}, {"afternoon", "12:30", "17:30"}, {"evening", "17:30", "23:00"}}};
/// As a relaxation has them: what it promises is what one gets.
constexpr std::array<DayPart, 3> kMoreParts{
    {{"morning", "09:00", "12:30"}, {"afternoon", "12:30", "17:30"}, {"evening", "17:30", "22:00"}}};

NodeList nodes_of(std::vector<std::string> const& values) {
  NodeList nodes;
  for (auto const& value : values) nodes.push_back(value);
  return nodes;
}

std::string_view without_unit(std::string_view typed) {
  constexpr std::array<std::string_view, 4> kUnits{"euro", "jaar", "minuten", "min"};
  for (auto const unit : kUnits) {
    if (typed.ends_with(unit)) typed.remove_suffix(unit.size());
  }
  if (typed.starts_with("€")) typed.remove_prefix(std::string_view("€").size());
  while (typed.starts_with(' ')) typed.remove_prefix(1);
  while (typed.ends_with(' ')) typed.remove_suffix(1);
  return typed;
}

/// A number as people write it, "7,50", "€ 5", "74 jaar"; what is none stays text, for the decoder to refuse.
Node number_or_text(std::string const& typed) {
  std::string figures(without_unit(typed));
  std::replace(figures.begin(), figures.end(), ',', '.');
  double value = 0;
  auto const* const last = figures.data() + figures.size();
  auto const [end, error] = std::from_chars(figures.data(), last, value, std::chars_format::fixed);
  if (error == std::errc{} && end == last && std::isfinite(value)) return value;
  return typed;
}

Node home_of(SocialMap const& map, std::string const& typed) {
  Node home;
  auto const place = map.places().find(typed);
  bool const by_name = place && place->type == PlaceType::neighbourhood;
  home.set(by_name ? "neighbourhood" : "postcode", by_name ? place->id : typed);
  return home;
}

NodeList needs_of(http::Query const& answers) {
  constexpr int kUsualWeight = 2;
  NodeList needs;
  for (auto const& id : values_of(answers, "need[]")) {
    Node need;
    need.set("id", id);
    need.set("weight", kUsualWeight);
    needs.push_back(std::move(need));
  }
  return needs;
}

Node hours(NodeList days, char const* from, char const* to) {
  Node hours;
  hours.set("days", std::move(days));
  hours.set("from", from);
  hours.set("to", to);
  return hours;
}

/// Days without a part are whole days, a part without days is on every day.
NodeList usual_hours(http::Query const& answers) {
  auto days = values_of(answers, "day[]");
  auto const parts = values_of(answers, "daypart[]");
  NodeList list;
  if (days.empty() && parts.empty()) return list;
  if (days.empty()) days.assign(kDays.begin(), kDays.end());
  if (parts.empty()) list.push_back(hours(nodes_of(days), "00:00", "23:59"));
  for (auto const& part : kDayParts) {
    if (has(answers, "daypart[]", part.id)) list.push_back(hours(nodes_of(days), part.from, part.to));
  }
  return list;
}

NodeList hours_of(http::Query const& answers) {
  auto list = usual_hours(answers);
  for (auto const& also : values_of(answers, "also[]")) {
    for (auto const& part : kMoreParts) {
      if (also.substr(4) == part.id) list.push_back(hours(nodes_of({also.substr(0, 3)}), part.from, part.to));
    }
  }
  return list;
}

Node travel_of(http::Query const& answers) {
  Node travel{NodeMap{}};
  travel.set("modes", nodes_of(values_of(answers, "mode[]")));
  if (auto const minutes = value_of(answers, "minutes"); !minutes.empty())
    travel.set("maxMinutes", number_or_text(minutes));
  return travel;
}

Node budget_of(http::Query const& answers) {
  Node budget{NodeMap{}};
  budget.set("passes", nodes_of(values_of(answers, "pass[]")));
  if (auto const most = value_of(answers, "budget"); !most.empty())
    budget.set("perVisit", number_or_text(most));
  return budget;
}

FitMistake mistake_of(std::string_view where) {
  if (where.starts_with("/home")) return {4, fit_texts().wrong_home, "home"};
  if (where.starts_with("/travel/maxMinutes")) return {4, fit_texts().wrong_minutes, "minutes"};
  if (where.starts_with("/budget/perVisit")) return {5, fit_texts().wrong_budget, "budget"};
  if (where.starts_with("/age")) return {5, fit_texts().wrong_age, "age"};
  if (where.starts_with("/needs")) return {1, fit_texts().wrong_choice, {}};
  if (where.starts_with("/signals")) return {2, fit_texts().wrong_choice, {}};
  if (where.starts_with("/interests")) return {3, fit_texts().too_many, {}};
  return {1, fit_texts().wrong_form, {}};
}

}  // namespace

std::string fit_profile_json(SocialMap const& map, http::Query const& answers) {
  Node profile{NodeMap{}};
  profile.set("needs", needs_of(answers));
  profile.set("signals", nodes_of(values_of(answers, "signal[]")));
  profile.set("interests", nodes_of(values_of(answers, "interest[]")));
  if (auto const home = value_of(answers, "home"); !home.empty()) profile.set("home", home_of(map, home));
  profile.set("travel", travel_of(answers));
  if (auto const how = value_of(answers, "mobility"); !how.empty()) profile.set("mobility", how);
  profile.set("accessibility", nodes_of(values_of(answers, "access[]")));
  if (auto when = hours_of(answers); !when.empty()) profile.set("availability", std::move(when));
  profile.set("budget", budget_of(answers));
  if (auto const age = value_of(answers, "age"); !age.empty()) profile.set("age", number_or_text(age));
  return to_json(profile);
}

std::vector<FitMistake> fit_mistakes(SocialMap const& map, http::Query const& answers) {
  std::vector<FitMistake> mistakes;
  try {
    api::read_profile(map, fit_profile_json(map, answers), api::ReferralCodes::refused);
  } catch (InvalidInput const& invalid) {
    for (auto const& error : invalid.errors()) {
      auto const mistake = mistake_of(error.where);
      if (std::find(mistakes.begin(), mistakes.end(), mistake) == mistakes.end()) mistakes.push_back(mistake);
    }
  }
  return mistakes;
}

bool is_urgent(SocialMap const& map, http::Query const& answers) {
  auto const& signals = map.vocabulary().signals;
  return std::any_of(signals.begin(), signals.end(), [&](SignalWord const& signal) {
    return signal.mode == Mode::escalate && has(answers, "signal[]", signal.id);
  });
}

Ranking fit_ranking(SocialMap const& map, http::Query const& answers) {
  Profile profile;
  if (is_urgent(map, answers))
    profile.signals = values_of(answers, "signal[]");
  else
    profile = api::read_profile(map, fit_profile_json(map, answers), api::ReferralCodes::refused);
  return match_profile(profile, map.match_world(), map.today(), fit_understanding(map, answers));
}

FreeTime fit_hours(SocialMap const& map, http::Query const& answers) {
  return FreeTime(
      api::read_profile(map, fit_profile_json(map, answers), api::ReferralCodes::refused).availability);
}

std::string added_day_part(ProfileChange const& change) {
  if (!change.availability || change.availability->empty()) return "";
  auto const& added = change.availability->back();
  for (auto const& part : kMoreParts) {
    if (to_string(added.from) == part.from && added.days.size() == 1)
      return fmt::format("{}-{}", kDays[static_cast<std::size_t>(added.days.front())], part.id);
  }
  return "";
}

http::Query with_change(http::Query answers, ProfileChange const& change) {
  if (change.travel && change.travel->max_minutes)
    answers = with_only(std::move(answers), "minutes", std::to_string(*change.travel->max_minutes));
  if (change.budget && change.budget->per_visit)
    answers = with_only(std::move(answers), "budget", fit_euros(*change.budget->per_visit));
  if (auto const part = added_day_part(change); !part.empty())
    answers = with(std::move(answers), "also[]", part);
  return answers;
}

}  // namespace socialmap::pages
