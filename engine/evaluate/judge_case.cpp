#include "engine/evaluate/judge_case.h"

#include <algorithm>
#include <unordered_set>

#include "engine/evaluate/attainable.h"
#include "engine/evaluate/gain.h"
#include "engine/evaluate/grade.h"
#include "engine/evaluate/nearness.h"

namespace socialmap {
namespace {

constexpr std::size_t kFirst = 3;  ///< soft-wrong offers stay out of so many; help stands in so many

struct Case {
  SocialMap const& map;
  Vignette const& vignette;

  Activity const& activity(ActivityId id) const { return map.catalogue().activity(id); }
  /// 0 for a wrong offer, whatever its kinds are worth.
  int grade(ActivityId id) const { return activity_grade(map, vignette, id); }
};

std::vector<Misplaced> wrong_among(Case const& c, std::vector<WrongOffers> const& wrong,
                                   std::vector<Match> const& matches, std::size_t most) {
  std::vector<Misplaced> found;
  for (std::size_t i = 0; i < std::min(matches.size(), most); ++i) {
    auto const* why = first_wrong(c.map, c.vignette, wrong, matches[i].activity);
    if (why) found.push_back({matches[i].activity, why->why});
  }
  return found;
}

std::vector<Misplaced> hard_wrong(Case const& c, Ranking const& shown) {
  auto found = wrong_among(c, c.vignette.wrong.hard, shown.matches, shown.matches.size());
  auto const help =
      wrong_among(c, c.vignette.wrong.hard, shown.support.matches, shown.support.matches.size());
  found.insert(found.end(), help.begin(), help.end());
  return found;
}

/// Activities of a grade that the client could go to.
std::vector<ActivityId> attainable_choices(Case const& c) {
  std::vector<ActivityId> choices;
  for (std::uint32_t i = 0; i < c.map.columns().size; ++i) {
    ActivityId const id{i};
    bool const activity = c.map.columns().layer[i] == Layer::activity;
    if (activity && c.grade(id) > 0 && is_attainable(c.map, c.vignette.profile, id)) choices.push_back(id);
  }
  return choices;
}

std::optional<double> gain_of(Case const& c, std::vector<ActivityId> const& choices, Ranking const& shown) {
  std::vector<IdealChoice> ideal;
  for (auto const id : choices)
    ideal.push_back(
        {c.map.catalogue().provider_of[id.value].value, c.map.columns().main_kind[id.value], c.grade(id)});
  std::vector<int> grades;
  for (auto const& match : shown.matches) grades.push_back(c.grade(match.activity));
  return normalised_gain(discounted_gain(grades), ideal_gain(std::move(ideal)));
}

void note_refused(Case const& c, std::vector<ActivityId> const& choices, Ranking const& whole,
                  CaseOutcome& outcome) {
  std::unordered_set<std::uint32_t> offered;
  for (auto const& match : whole.matches) offered.insert(match.activity.value);
  for (auto const id : choices) {
    if (c.grade(id) < 3 || offered.contains(id.value)) continue;
    bool const safe = is_known_safe(c.map, c.vignette.profile, id);
    (safe ? outcome.wrongly_refused : outcome.refused_as_unsafe)
        .push_back({id, "grade 3, attainable, and not offered"});
  }
}

bool is_graded_help(Case const& c, Match const& match) {
  return best_grade(c.activity(match.activity), c.vignette.expected.support) > 0;
}

bool puts_support_first(Case const& c, Ranking const& shown) {
  auto const& help = shown.support.matches;
  return shown.support.required && !help.empty() && is_graded_help(c, help.front());
}

bool finds_support(Case const& c, Ranking const& shown) {
  auto const& help = shown.support.matches;
  auto const end = help.begin() + static_cast<std::ptrdiff_t>(std::min(help.size(), kFirst));
  return std::any_of(help.begin(), end, [&](Match const& match) { return is_graded_help(c, match); });
}

bool has_signal(Ranking const& shown, std::string const& id) {
  return std::any_of(shown.signals.begin(), shown.signals.end(),
                     [&](Signal const& signal) { return signal.id == id && !signal.contacts.empty(); });
}

/// An escalation offers nothing at all, help neither.
bool obeys(Case const& c, Ranking const& shown) {
  auto const& expected = c.vignette.expected;
  bool const silent = shown.matches.empty() && shown.support.matches.empty();
  return shown.mode == expected.mode && (expected.mode != Mode::escalate || silent) &&
         std::all_of(expected.signals.begin(), expected.signals.end(),
                     [&](auto const& id) { return has_signal(shown, id); });
}

bool serves_own_neighbourhood(Case const& c, Ranking const& shown) {
  constexpr int kGood = 2;
  auto const& matches = shown.matches;
  auto const end = matches.begin() + static_cast<std::ptrdiff_t>(std::min(matches.size(), kGainDepth));
  return std::any_of(matches.begin(), end, [&](Match const& match) {
    return c.grade(match.activity) >= kGood &&
           is_in_own_neighbourhood(c.map, c.vignette.profile, match.activity);
  });
}

std::optional<Initiator> initiator_of(Case const& c, ActivityId id) {
  auto const& said = c.activity(id).initiator;
  bool const by_residents = c.map.catalogue().provider(id).kind == ProviderKind::resident_initiative;
  return !said && by_residents ? Initiator::resident : said;
}

std::vector<GradedRank> ranks_of(Case const& c, Ranking const& whole) {
  std::vector<GradedRank> ranks;
  for (std::size_t i = 0; i < whole.matches.size(); ++i) {
    auto const id = whole.matches[i].activity;
    if (int const grade = c.grade(id); grade > 0) ranks.push_back({i + 1, grade, initiator_of(c, id)});
  }
  return ranks;
}

/// What only a case with offers can say.
void judge_offers(Case const& c, Ranking const& shown, Ranking const& whole, CaseOutcome& outcome) {
  auto const& vignette = c.vignette;
  auto const choices = attainable_choices(c);
  outcome.gain = gain_of(c, choices, shown);
  note_refused(c, choices, whole, outcome);
  outcome.ranks = ranks_of(c, whole);
  if (vignette.expected.mode == Mode::support_first) outcome.support_first = puts_support_first(c, shown);
  if (!vignette.expected.support.empty()) outcome.support_found = finds_support(c, shown);
  if (vignette.profile.home) outcome.own_neighbourhood = serves_own_neighbourhood(c, shown);
}

/// What the words of the client alone say.
void judge_reading(Case const& c, CaseOutcome& outcome) {
  auto const read = c.map.interpret(c.vignette.text);
  std::vector<std::string> signals, needs;
  for (auto const& signal : read.signals) signals.push_back(signal.id);
  for (auto const& need : read.needs) {
    if (!need.ambiguous) needs.push_back(need.id);
  }
  outcome.signals_read = agreement(signals, c.vignette.expected.signals);
  outcome.needs_read = agreement(needs, c.vignette.needs_in_text);
}

}  // namespace

CaseOutcome judge_answer(SocialMap const& map, Vignette const& vignette, Ranking const& shown,
                         Ranking const& whole) {
  Case const c{map, vignette};
  CaseOutcome outcome;
  outcome.id = vignette.id;
  outcome.set = vignette.set;
  outcome.expected = vignette.expected.mode;
  outcome.hard_wrong = hard_wrong(c, shown);
  outcome.soft_wrong = wrong_among(c, vignette.wrong.soft, shown.matches, kFirst);
  outcome.mode_and_signals = obeys(c, shown);
  judge_reading(c, outcome);
  if (vignette.expected.mode != Mode::escalate) judge_offers(c, shown, whole, outcome);
  return outcome;
}

CaseOutcome judge_case(SocialMap const& map, Vignette const& vignette) {
  auto everything = vignette.profile;
  everything.limit = static_cast<int>(map.columns().size);
  return judge_answer(map, vignette, map.match(vignette.profile), map.match(everything));
}

}  // namespace socialmap
