#include "engine/evaluate/gain.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace socialmap {
namespace {

double gain_at(std::size_t rank, int grade) {
  return (std::exp2(grade) - 1) / std::log2(static_cast<double>(rank) + 1);
}

bool same_provider(IdealChoice const& a, IdealChoice const& b) { return a.provider == b.provider; }
bool same_kind(IdealChoice const& a, IdealChoice const& b) { return a.main_kind == b.main_kind; }
using Alike = bool (*)(IdealChoice const&, IdealChoice const&);

/// Whether a list has room for one more like this.
bool has_room(std::vector<IdealChoice> const& taken, IdealChoice const& choice, Alike alike) {
  auto const count =
      std::count_if(taken.begin(), taken.end(), [&](auto const& t) { return alike(t, choice); });
  return static_cast<std::size_t>(count) < kMostAlike;
}

/// Tries choices best grade first; gives up a branch that could not get better than the best known.
class BestAnswer {
 public:
  explicit BestAnswer(std::vector<IdealChoice> best_first) : choices_(std::move(best_first)) {}

  double gain() {
    try_from(0, 0);
    return best_;
  }

 private:
  static constexpr double kRounding = 1e-9;  // sums in another order are no better

  void try_from(std::size_t next, double gain) {
    best_ = std::max(best_, gain);
    if (next == choices_.size()) return;
    double const hope = std::min(hope_from(next, same_provider), hope_from(next, same_kind));
    if (gain + hope <= best_ + kRounding) return;
    auto const& choice = choices_[next];
    if (has_room(taken_, choice, same_provider) && has_room(taken_, choice, same_kind)) {
      taken_.push_back(choice);
      try_from(next + 1, gain + gain_at(taken_.size(), choice.grade));
      taken_.pop_back();
    }
    try_from(next + 1, gain);
  }

  /// What the places left would bring if only one of the two limits held.
  double hope_from(std::size_t next, Alike alike) const {
    double hope = 0;
    auto taken = taken_;
    for (; next < choices_.size() && taken.size() < kGainDepth; ++next) {
      if (!has_room(taken, choices_[next], alike)) continue;
      taken.push_back(choices_[next]);
      hope += gain_at(taken.size(), choices_[next].grade);
    }
    return hope;
  }

  std::vector<IdealChoice> choices_;
  std::vector<IdealChoice> taken_;
  double best_ = 0;
};

/// Best grade first, and no more that are quite the same than an answer may hold.
std::vector<IdealChoice> worth_trying(std::vector<IdealChoice> choices) {
  auto const order = [](IdealChoice const& c) { return std::tuple(-c.grade, c.provider, c.main_kind); };
  std::sort(choices.begin(), choices.end(),
            [&](auto const& a, auto const& b) { return order(a) < order(b); });
  std::vector<IdealChoice> kept;
  for (auto const& choice : choices) {
    bool const again = kept.size() >= kMostAlike && order(kept[kept.size() - kMostAlike]) == order(choice);
    if (!again) kept.push_back(choice);
  }
  return kept;
}

}  // namespace

double discounted_gain(std::vector<int> const& grades, std::size_t depth) {
  double sum = 0;
  for (std::size_t i = 0; i < std::min(grades.size(), depth); ++i) sum += gain_at(i + 1, grades[i]);
  return sum;
}

std::optional<double> normalised_gain(double gain, double ideal) {
  if (ideal <= 0) return std::nullopt;
  return std::min(1.0, gain / ideal);
}

double ideal_gain(std::vector<IdealChoice> choices) {
  return BestAnswer(worth_trying(std::move(choices))).gain();
}

}  // namespace socialmap
