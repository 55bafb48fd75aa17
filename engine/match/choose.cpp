#include "engine/match/choose.h"

#include <algorithm>
#include <functional>

#include "engine/match/help_asked.h"

namespace socialmap {
namespace {

/// Whether an offer serves a wish.
using Wish = std::function<bool(std::size_t row)>;

/// The first few, while they are being chosen: places in the list of candidates.
class Choice {
 public:
  Choice(std::vector<Candidate> const& candidates, BoundFacts const& facts)
      : candidates_(candidates),
        facts_(facts),
        room_(static_cast<std::size_t>(facts.world().weights().diverse_first.value)) {}

  void take_the_best() {
    for (std::size_t i = 0; i < candidates_.size() && chosen_.size() < room_; ++i) {
      if (is_varied_with(i, chosen_)) chosen_.push_back(i);
    }
  }

  /// Makes room for one that serves the wish, in place of the last that no earlier wish needs. False: none
  /// does.
  bool cover(Wish serves) {
    bool const served = std::any_of(chosen_.begin(), chosen_.end(),
                                    [&](std::size_t i) { return serves(candidates_[i].row); });
    bool const covered = served || make_room_for(serves);
    if (covered) wishes_.push_back(std::move(serves));
    return covered;
  }

  /// Best first.
  std::vector<std::size_t> const& places() const { return chosen_; }

 private:
  bool is_varied_with(std::size_t candidate, std::vector<std::size_t> const& others) const {
    auto const& world = facts_.world();
    auto const row = candidates_[candidate].row;
    double provider = 1, kind = 1;
    for (auto const other : others) {
      auto const its_row = candidates_[other].row;
      provider += world.catalogue.provider_of[its_row] == world.catalogue.provider_of[row];
      kind += world.columns.main_kind[its_row] == world.columns.main_kind[row];
    }
    return provider <= world.weights().most_of_provider.value && kind <= world.weights().most_of_kind.value;
  }

  bool is_relevant(std::size_t row) const {
    static auto const relevant = fact_named("pair.relevant");
    return facts_.pair().column(relevant)[row] == 1;
  }

  bool all_wishes_served_by(std::vector<std::size_t> const& some) const {
    return std::all_of(wishes_.begin(), wishes_.end(), [&](Wish const& serves) {
      return std::any_of(some.begin(), some.end(), [&](std::size_t i) { return serves(candidates_[i].row); });
    });
  }

  bool make_room_for(Wish const& serves) {
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      if (!serves(candidates_[i].row) || !is_relevant(candidates_[i].row)) continue;
      for (auto out = chosen_.size(); out-- > 0;) {
        auto others = chosen_;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(out));
        if (!is_varied_with(i, others)) continue;
        others.push_back(i);
        if (!all_wishes_served_by(others)) continue;
        std::sort(others.begin(), others.end());
        chosen_ = std::move(others);
        return true;
      }
    }
    return false;
  }

  std::vector<Candidate> const& candidates_;
  BoundFacts const& facts_;
  std::size_t room_;
  std::vector<std::size_t> chosen_;
  std::vector<Wish> wishes_;  // those served so far
};

void cover_wishes(Choice& choice, BoundFacts const& facts) {
  for (auto const& need : facts.bound().needs) {
    if (need.weight < facts.world().weights().cover_weight.value) continue;
    auto const from = [&](int strength) {
      return [&facts, &need, strength](std::size_t row) {
        return facts.world().columns.strength(row, need.need) >= strength;
      };
    };
    if (!choice.cover(from(kServes))) choice.cover(from(1));  // better a little than nothing
  }
  for (auto const& cover : facts.world().rules.cover) {
    auto const marks = marks_of(cover.rule.when, facts);
    choice.cover([&](std::size_t row) { return marks.is_yes(row); });
  }
}

}  // namespace

std::vector<Candidate> with_variety(std::vector<Candidate> best_first, BoundFacts const& facts) {
  Choice choice(best_first, facts);
  choice.take_the_best();
  cover_wishes(choice, facts);
  std::vector<Candidate> ordered;
  std::vector<bool> chosen(best_first.size());
  for (auto const i : choice.places()) {
    chosen[i] = true;
    ordered.push_back(best_first[i]);
  }
  for (std::size_t i = 0; i < best_first.size(); ++i) {
    if (!chosen[i]) ordered.push_back(best_first[i]);
  }
  return ordered;
}

}  // namespace socialmap
