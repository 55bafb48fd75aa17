#include "engine/match/pair_facts.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/calendar/hours.h"
#include "engine/catalog/known_columns.h"
#include "engine/catalog/price.h"
#include "engine/match/affordable.h"
#include "engine/match/language.h"

namespace socialmap {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

bool lists(std::vector<std::string> const& words, std::string const& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

double truth(Kleene known) { return known ? double(*known) : kUnknown; }

bool group_has_started(Activity const& activity, Date on) {
  if (!activity.enrolment || activity.enrolment->kind != EnrolmentKind::fixed_start) return false;
  auto const& starts = activity.enrolment->starts;
  return !starts.empty() && *std::max_element(starts.begin(), starts.end()) < on;
}

double reach_word(ReachAnswer const& reach) {
  switch (reach.kind) {
    case ReachAnswer::Kind::unknown:
      return kUnknown;
    case ReachAnswer::Kind::within:
      return 0;
    case ReachAnswer::Kind::too_far:
      return 1;
    case ReachAnswer::Kind::elsewhere:
      return 2;
  }
  return kUnknown;
}

/// The share of the best meeting at which the client is free.
double best_overlap(Schedule const& schedule, FreeTime const& free) {
  double best = 0;
  for (auto const& slot : schedule)
    best = std::max(best, double(overlap_minutes(slot, free)) / double(meeting_minutes(hours_of(slot))));
  return best;
}

Kleene belongs(Activity const& activity, Vocabulary const& vocabulary, ClientFacts const& client) {
  if (!activity.audience || activity.audience->reserved_for.empty()) return true;
  static auto const audiences = fact_named("profile.audiences");
  Kleene answer = false;
  for (std::size_t word = 0; word < vocabulary.audiences.size(); ++word) {
    if (!lists(activity.audience->reserved_for, vocabulary.audiences[word].id)) continue;
    double const known = client.number({audiences, word});
    answer = kleene_or(answer, std::isnan(known) ? Kleene{} : Kleene(known != 0));
  }
  return answer;
}

Kleene accessible(std::size_t row, Columns const& columns, std::vector<std::string> const& wanted) {
  if (columns.reach[row] == Reach::home || columns.reach[row] == Reach::remote) return true;
  Kleene answer = true;
  for (std::size_t i = 0; i < kBuildingFeatures.size(); ++i) {
    if (!lists(wanted, std::string(kBuildingFeatures[i].first))) continue;
    Kleene here;
    if (columns.features.yes.test(row, i)) here = true;
    if (columns.features.no.test(row, i)) here = false;
    answer = kleene_and(answer, here);
  }
  return answer;
}

/// Helps with a need, or is of a kind or domain that the client named or wished; or the client named nothing.
bool serves(BoundProfile const& bound, Columns const& columns, std::size_t row) {
  if (bound.needs.empty() && bound.interests.empty() && bound.wished_domains.empty()) return true;
  bool const helps = std::any_of(bound.needs.begin(), bound.needs.end(),
                                 [&](BoundNeed const& need) { return columns.strength(row, need.need) > 0; });
  auto const is_of = [&](std::size_t domain) { return columns.domains.test(row, domain); };
  return helps || std::any_of(bound.interest_domains.begin(), bound.interest_domains.end(), is_of) ||
         std::any_of(bound.wished_domains.begin(), bound.wished_domains.end(), is_of);
}

bool is_kind_of_help(std::string const& id, Vocabulary const& vocabulary) {
  auto const& kinds = vocabulary.kinds;
  auto const found =
      std::find_if(kinds.begin(), kinds.end(), [&](Kind const& kind) { return kind.id == id; });
  return found->layer == Layer::support;
}

double euro(std::optional<Cents> cents) { return cents ? double(cents->value) / 100 : kUnknown; }

}  // namespace

PairFacts::PairFacts(BoundProfile const& bound, MatchWorld const& world)
    : bound_(bound), world_(world), weights_(world.vocabulary.needs.size()), columns_(facts().size()) {
  for (auto const& need : bound.needs) weights_[need.need.value] = need.weight;
}

Column& PairFacts::make(FactId fact) const {
  columns_[fact.value].resize(world_.columns.size, kUnknown);
  return columns_[fact.value];
}

double PairFacts::help(std::size_t need, std::size_t row) const {
  return weights_[need] == 0 ? 0 : strength(need, row) * weights_[need];
}

NeedHint const* PairFacts::best_hint(std::size_t row) const {
  if (world_.columns.layer[row] == Layer::support) return nullptr;
  NeedHint const* best = nullptr;
  double most = 0;
  for (auto const& hint : bound_.hints) {
    double const helps = hint.weight * strength(hint.need.value, row);
    if (helps <= most) continue;
    best = &hint;
    most = helps;
  }
  return best;
}

double PairFacts::strength(std::size_t need, std::size_t row) const {
  if (world_.columns.layer[row] != Layer::support) return world_.offers.strength(need, row);
  auto const& activity = world_.catalogue.activities[row];
  auto const& word = world_.vocabulary.needs[need];
  if (auto const own = activity.needs.find(word.id); own != activity.needs.end()) return own->second;
  int strongest = 0;
  for (auto const& remedy : word.kinds) {
    if (remedy.strength <= strongest || !lists(activity.kinds, remedy.kind)) continue;
    if (is_kind_of_help(remedy.kind, world_.vocabulary)) strongest = remedy.strength;
  }
  return strongest;
}

ReachAnswer const& PairFacts::reach(std::size_t row) const {
  if (reaches_.empty()) add_travel();
  return reaches_[row];
}

ColumnView PairFacts::column(FactId asked) const {
  auto const& column = columns_[asked.value];
  if (!column.empty() || world_.columns.size == 0) return column;
  static auto const first_of_time = fact_named("pair.hoursFit");
  static auto const first_of_price = fact_named("pair.visit");
  static auto const first_of_words = fact_named("pair.belongs");
  static auto const first_of_network = fact_named("pair.warmth");
  static auto const first_of_pair = fact_named("pair.ended");
  if (asked < first_of_pair) return world_.offers.column(asked);
  if (asked < first_of_time) {
    add_travel();
  } else if (asked < first_of_price) {
    add_time();
  } else if (asked < first_of_words) {
    add_price();
  } else if (asked < first_of_network) {
    add_words();
  } else {
    add_network();
  }
  return column;
}

WarmRoutes const* PairFacts::routes() const {
  if (!routes_searched_) routes_ = routes_of_client(bound_.profile, world_.warm_links);
  routes_searched_ = true;
  return routes_ ? &*routes_ : nullptr;
}

void PairFacts::replace(FactId fact, std::size_t row, double value) {
  column(fact);
  columns_[fact.value][row] = value;
}

void PairFacts::add_travel() const {
  auto& ended = make(fact_named("pair.ended"));
  auto& started = make(fact_named("pair.started"));
  auto& word = make(fact_named("pair.reach"));
  auto& minutes = make(fact_named("pair.minutes"));
  auto& metres = make(fact_named("pair.metres"));
  auto& nearness = make(fact_named("pair.nearness"));
  auto& near = make(fact_named("pair.inNeighbourhood"));
  reaches_.resize(world_.columns.size);
  for (std::size_t row = 0; row < world_.columns.size; ++row) {
    auto const& reach = reaches_[row] = reach_of(bound_, world_, row);
    ended[row] = world_.columns.last_day[row] < bound_.on;
    started[row] = group_has_started(world_.catalogue.activities[row], bound_.on);
    word[row] = reach_word(reach);
    if (reach.journey) minutes[row] = double(reach.journey->minutes);
    if (reach.journey) metres[row] = double(reach.journey->metres);
    if (reach.kind == ReachAnswer::Kind::within) nearness[row] = double(std::exp2(-2 * reach.share));
    bool const at_home = world_.columns.reach[row] == Reach::home;
    if (at_home && reach.kind == ReachAnswer::Kind::within) {
      near[row] = 1;
    } else if (bound_.home && bound_.home->neighbourhood) {
      near[row] = world_.columns.neighbourhood[row] == bound_.home->neighbourhood->value;
    }
  }
}

void PairFacts::add_time() const {
  auto& fit = make(fact_named("pair.hoursFit"));
  auto& end_known = make(fact_named("pair.endKnown"));
  auto& overlap = make(fact_named("pair.overlap"));
  bool const asked = !bound_.profile.availability.empty();
  for (std::size_t row = 0; row < world_.columns.size; ++row) {
    auto const& schedule = world_.catalogue.activities[row].schedule;
    end_known[row] = 1;
    if (!schedule) continue;
    fit[row] = 1;
    if (schedule->empty() || !asked) continue;
    auto const slot = std::find_if(schedule->begin(), schedule->end(),
                                   [&](Slot const& s) { return fits(s, bound_.free_time); });
    fit[row] = slot != schedule->end();
    if (slot != schedule->end()) end_known[row] = hours_of(*slot).to.has_value();
    overlap[row] = best_overlap(*schedule, bound_.free_time);
  }
}

void PairFacts::add_price() const {
  auto& visits = make(fact_named("pair.visit"));
  auto& months = make(fact_named("pair.month"));
  auto& over = make(fact_named("pair.overBudget"));
  auto& paid = make(fact_named("pair.mayBePaid"));
  auto const& budget = bound_.profile.budget;
  for (std::size_t row = 0; row < world_.columns.size; ++row) {
    auto const& activity = world_.catalogue.activities[row];
    auto const visit = price_per_visit(activity, budget.passes);
    auto const month = price_per_month(activity, budget.passes);
    visits[row] = euro(visit);
    months[row] = euro(month);
    over[row] = truth(over_budget(budget, visit, month));
    paid[row] = may_be_paid(activity, budget.passes);
  }
}

void PairFacts::add_words() const {
  auto& belong = make(fact_named("pair.belongs"));
  auto& language = make(fact_named("pair.language"));
  auto& own = make(fact_named("pair.ownLanguage"));
  auto& access = make(fact_named("pair.accessible"));
  auto& disliked = make(fact_named("pair.dislikedWord"));
  auto& extra = make(fact_named("pair.extraHelp"));
  auto& relevant = make(fact_named("pair.relevant"));
  auto& best_help = make(fact_named("pair.bestHelp"));
  auto& hint = make(fact_named("pair.hint"));
  ClientFacts const client(bound_, world_);
  auto const asked_help = help_asked(bound_, world_, client);
  for (std::size_t row = 0; row < world_.columns.size; ++row) {
    auto const& activity = world_.catalogue.activities[row];
    belong[row] = truth(belongs(activity, world_.vocabulary, client));
    language[row] = truth(language_fits(activity, bound_.profile));
    own[row] = truth(shares_other_language(activity, bound_.profile));
    access[row] = truth(accessible(row, world_.columns, bound_.profile.accessibility));
    disliked[row] = 0;
    extra[row] = extra_help(row, world_.columns, asked_help);
    best_help[row] = 0;
    for (auto const& need : bound_.needs)
      best_help[row] = std::max(best_help[row], help(need.need.value, row));
    auto const* hinted = best_hint(row);
    hint[row] = hinted ? hinted->weight * strength(hinted->need.value, row) : 0;
    relevant[row] = extra[row] > 0 || serves(bound_, world_.columns, row);
  }
  for (auto const& word : bound_.unwanted_words) {
    for (auto const row : world_.offers.words().with(word)) disliked[row] = 1;
  }
  add_wish_words();
}

void PairFacts::add_network() const {
  auto const* from = routes();
  auto const none = [&] { return Column(world_.columns.size, 0); };
  make(fact_named("pair.warmth")) = from ? warmth_of_offers(*from, world_) : none();
  make(fact_named("pair.guide")) = guided_offers(world_);
}

void PairFacts::add_wish_words() const {
  constexpr double kMost = 3;
  auto& found = make(fact_named("pair.wishWords"));
  std::fill(found.begin(), found.end(), 0);
  for (auto const& word : bound_.wish.words) {
    for (auto const row : world_.offers.words().with(word)) found[row] = std::min(kMost, found[row] + 1);
  }
}

}  // namespace socialmap
