#include "engine/match/choose.h"

#include <algorithm>

#include "engine/match/help_asked.h"

namespace socialmap {
namespace {

/// The offers that serve a wish.
using Wish = Bits;

/// Those that serve a need or wish.
Bits relevant_rows(BoundFacts const& facts) {
  static Condition const relevant{Holds{{fact_named("pair.relevant"), {}}}};
  return marks_of(relevant, facts).yes;
}

/// The first few, while they are being chosen.
class Choice {
 public:
  Choice(BestFirst const& best, BoundFacts const& facts)
      : best_(best),
        facts_(facts),
        room_(static_cast<std::size_t>(facts.world().weights().diverse_first.value)),
        relevant_(relevant_rows(facts)) {}

  void take_the_best() {
    for (std::size_t i = 0; i < best_.size() && chosen_.size() < room_; ++i) {
      if (is_varied_with(best_[i].row, chosen_)) chosen_.push_back(best_[i]);
    }
  }

  /// Makes room for one that serves the wish, in place of the last that no earlier wish needs. False: none
  /// does.
  bool cover(Wish serves) {
    bool const covered = is_served_by(chosen_, serves) || make_room_for(serves);
    if (covered) wishes_.push_back(std::move(serves));
    return covered;
  }

  /// Best first.
  std::vector<Candidate> const& chosen() const { return chosen_; }

 private:
  using Few = std::vector<Candidate>;

  static bool is_served_by(Few const& some, Wish const& serves) {
    return std::any_of(some.begin(), some.end(),
                       [&](Candidate const& one) { return has_bit(serves, one.row); });
  }

  bool is_varied_with(std::size_t row, Few const& others) const {
    auto const& world = facts_.world();
    double provider = 1, kind = 1;
    for (auto const& other : others) {
      provider += world.catalogue.provider_of[other.row] == world.catalogue.provider_of[row];
      kind += world.columns.main_kind[other.row] == world.columns.main_kind[row];
    }
    return provider <= world.weights().most_of_provider.value && kind <= world.weights().most_of_kind.value;
  }

  bool all_wishes_served_by(Few const& some) const {
    return std::all_of(wishes_.begin(), wishes_.end(),
                       [&](Wish const& serves) { return is_served_by(some, serves); });
  }

  bool make_room_for(Wish const& serves) {
    auto relevant = serves;
    keep(relevant, relevant_);
    auto const serving = best_.only(relevant);
    for (std::size_t i = 0; i < serving.size(); ++i) {
      for (auto out = chosen_.size(); out-- > 0;) {
        auto others = chosen_;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(out));
        if (!is_varied_with(serving[i].row, others)) continue;
        others.push_back(serving[i]);
        if (!all_wishes_served_by(others)) continue;
        std::sort(others.begin(), others.end(),
                  [&](Candidate const& a, Candidate const& b) { return comes_before(a, b, facts_.world()); });
        chosen_ = std::move(others);
        return true;
      }
    }
    return false;
  }

  BestFirst const& best_;
  BoundFacts const& facts_;
  std::size_t room_;
  Bits relevant_;
  Few chosen_;
  std::vector<Wish> wishes_;  // those served so far
};

void cover_wishes(Choice& choice, BoundFacts const& facts) {
  for (auto const& need : facts.bound().needs) {
    if (need.weight < facts.world().weights().cover_weight.value) continue;
    auto const& help = facts.world().offers.help();
    bool const well = choice.cover(help.serving(need.need.value, kServes));
    if (!well) choice.cover(help.serving(need.need.value, 1));  // better a little than nothing
  }
  for (auto const& cover : facts.world().rules.cover) choice.cover(marks_of(cover.rule.when, facts).yes);
}

}  // namespace

std::vector<Candidate> with_variety(BestFirst const& best, BoundFacts const& facts, std::size_t most) {
  Choice choice(best, facts);
  choice.take_the_best();
  cover_wishes(choice, facts);
  auto ordered = choice.chosen();
  auto const first = ordered.size();
  for (std::size_t i = 0; i < best.size() && ordered.size() < most; ++i) {
    auto const end = ordered.begin() + static_cast<std::ptrdiff_t>(first);
    if (std::find(ordered.begin(), end, best[i]) == end) ordered.push_back(best[i]);
  }
  if (ordered.size() > most) ordered.resize(most);
  return ordered;
}

}  // namespace socialmap
