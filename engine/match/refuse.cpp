#include "engine/match/refuse.h"

#include <algorithm>

#include "engine/calendar/occurrence.h"
#include "engine/catalog/price.h"

namespace socialmap {
namespace {

/// What one rule says of one offer.
enum class Answer { fits, check, refuse, refuse_as_unknown };

struct Question {
  BoundProfile const& bound;
  MatchWorld const& world;
  std::size_t row;
  Activity const& activity;
  ReachAnswer const& reach;
};

bool has_any_kind(Question const& q, std::vector<std::size_t> const& kinds) {
  return std::any_of(kinds.begin(), kinds.end(),
                     [&](auto kind) { return q.world.columns.kinds.test(q.row, kind); });
}

bool lists(std::vector<std::string> const& words, std::string const& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

Answer unsafe_kind(Question const& q) {
  return has_any_kind(q, q.bound.unsafe_kinds) ? Answer::refuse : Answer::fits;
}

Answer unsafe_trait(Question const& q) {
  for (auto const& trait : q.bound.required_traits) {
    if (lists(q.activity.not_traits, trait)) return Answer::refuse;
  }
  for (auto const& trait : q.bound.required_traits) {
    if (!lists(q.activity.traits, trait)) return Answer::refuse_as_unknown;
  }
  return Answer::fits;
}

Answer age(Question const& q) {
  auto const& columns = q.world.columns;
  bool const limited = columns.age_known[q.row] != 0;
  if (!q.bound.profile.age) return limited ? Answer::check : Answer::fits;
  int const years = *q.bound.profile.age;
  if (years < columns.min_age[q.row] || years > columns.max_age[q.row]) return Answer::refuse;
  if (q.bound.under_age && !limited) return Answer::refuse_as_unknown;  // no adult offers for a child
  return Answer::fits;
}

Answer gender(Question const& q) {
  auto const limit = q.activity.audience ? q.activity.audience->gender : std::nullopt;
  if (!limit || *limit == AudienceGender::any) return Answer::fits;
  auto const own = q.bound.profile.gender;
  if (!own || *own == ClientGender::other) return Answer::check;
  bool const fits = (*limit == AudienceGender::women) == (*own == ClientGender::woman);
  return fits ? Answer::fits : Answer::refuse;
}

Answer audience(Question const& q) {
  if (!q.activity.audience || q.activity.audience->reserved_for.empty()) return Answer::fits;
  auto const& reserved = q.activity.audience->reserved_for;
  bool const belongs = std::any_of(reserved.begin(), reserved.end(),
                                   [&](auto const& group) { return lists(q.bound.groups, group); });
  if (belongs) return Answer::fits;
  return q.bound.profile.audiences ? Answer::refuse : Answer::check;
}

Answer dislike(Question const& q) {
  return has_any_kind(q, q.bound.unwanted_kinds) ? Answer::refuse : Answer::fits;
}

bool group_has_started(Question const& q) {
  if (!q.activity.enrolment || q.activity.enrolment->kind != EnrolmentKind::fixed_start) return false;
  auto const& starts = q.activity.enrolment->starts;
  return !starts.empty() && *std::max_element(starts.begin(), starts.end()) < q.bound.on;
}

Answer ended(Question const& q) {
  return q.world.columns.last_day[q.row] < q.bound.on || group_has_started(q) ? Answer::refuse : Answer::fits;
}

Answer full(Question const& q) {
  auto const& capacity = q.activity.capacity;
  if (!capacity || !capacity->free || *capacity->free > 0) return Answer::fits;
  return capacity->waiting_weeks && *capacity->waiting_weeks > 0 ? Answer::fits : Answer::refuse;
}

Answer too_far(Question const& q) {
  if (q.reach.kind == ReachAnswer::Kind::too_far) return Answer::refuse;
  return q.reach.kind == ReachAnswer::Kind::unknown ? Answer::check : Answer::fits;
}

Answer elsewhere(Question const& q) {
  return q.reach.kind == ReachAnswer::Kind::elsewhere ? Answer::refuse : Answer::fits;
}

/// A pass of the client that the offer accepts at an unknown reduction, or a fund, may still make it
/// affordable.
bool may_be_paid(Question const& q) {
  auto const& price = *q.activity.price;
  auto const& held = q.bound.profile.budget.passes;
  bool const by_pass = std::any_of(price.passes.begin(), price.passes.end(), [&](auto const& pass) {
    return lists(held, pass) && !price.with_pass.contains(pass);
  });
  return by_pass || !price.funding.empty();
}

Answer price(Question const& q) {
  auto const& budget = q.bound.profile.budget;
  auto const visit = price_per_visit(q.activity, budget.passes);
  auto const month = price_per_month(q.activity, budget.passes);
  if (!visit || !month) return Answer::check;
  bool const over =
      (budget.per_visit && *visit > *budget.per_visit) || (budget.per_month && *month > *budget.per_month);
  if (!over) return Answer::fits;
  return may_be_paid(q) ? Answer::check : Answer::refuse;
}

Answer time(Question const& q) {
  auto const& schedule = q.activity.schedule;
  if (!schedule) return Answer::check;
  if (schedule->empty() || q.bound.profile.availability.empty()) return Answer::fits;
  auto const slot = std::find_if(schedule->begin(), schedule->end(),
                                 [&](Slot const& s) { return fits(s, q.bound.free_time); });
  if (slot == schedule->end()) return Answer::refuse;
  return hours_of(*slot).to ? Answer::fits : Answer::check;
}

struct RuleEntry {
  Rule rule;
  Factor factor;
  Answer (*ask)(Question const&);
  std::string_view id;
  std::string_view sentence;
};

constexpr RuleEntry kTable[kRules] = {
    {Rule::unsafe_kind, Factor::audience, unsafe_kind, "unsafe-kind",
     "Past niet bij het signaal dat is aangevinkt"},
    {Rule::unsafe_trait, Factor::audience, unsafe_trait, "unsafe-trait",
     "Niet bekend of dit veilig is bij het signaal: vraag na"},
    {Rule::age, Factor::age, age, "age", "Niet voor deze leeftijd"},
    {Rule::gender, Factor::audience, gender, "gender", "Alleen voor vrouwen of alleen voor mannen"},
    {Rule::audience, Factor::audience, audience, "audience",
     "Alleen voor een groep waar de cliënt niet bij hoort"},
    {Rule::dislike, Factor::interest, dislike, "dislike", "De cliënt wil dit liever niet"},
    {Rule::ended, Factor::time, ended, "ended", "Is afgelopen, of de groep is al begonnen"},
    {Rule::full, Factor::time, full, "full", "Vol, en er is geen wachtlijst"},
    {Rule::too_far, Factor::travel, too_far, "too-far", "Te ver met dit vervoer"},
    {Rule::elsewhere, Factor::travel, elsewhere, "elsewhere", "Komt alleen bij mensen in een andere buurt"},
    {Rule::price, Factor::price, price, "price", "Boven het budget, en er is geen pas of fonds bekend"},
    {Rule::time, Factor::time, time, "time", "Niet op de uren waarop de cliënt kan"}};

RuleEntry const& entry(Rule rule) { return kTable[static_cast<std::size_t>(rule)]; }

}  // namespace

std::string_view id_of(Rule rule) { return entry(rule).id; }
std::string_view sentence_of(Rule rule) { return entry(rule).sentence; }

Verdict judge(BoundProfile const& bound, MatchWorld const& world, std::size_t row) {
  Verdict verdict{std::nullopt, false, {}, reach_of(bound, world, row)};
  Question const question{bound, world, row, world.catalogue.activities[row], verdict.reach};
  for (auto const& rule : kTable) {
    auto const answer = rule.ask(question);
    if (answer == Answer::check) verdict.checks.push_back(rule.factor);
    if (answer != Answer::refuse && answer != Answer::refuse_as_unknown) continue;
    verdict.refused = rule.rule;
    verdict.unknown = answer == Answer::refuse_as_unknown;
    break;
  }
  return verdict;
}

}  // namespace socialmap
