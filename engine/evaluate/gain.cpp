#include "engine/evaluate/gain.h"

#include <algorithm>
#include <cmath>

namespace socialmap {
namespace {

double gain_at(std::size_t rank, int grade) {
  return (std::exp2(grade) - 1) / std::log2(static_cast<double>(rank) + 1);
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
  void try_from(std::size_t next, double gain) {
    best_ = std::max(best_, gain);
    if (next == choices_.size() || gain + hope_from(next) <= best_ + kRounding) return;
    if (is_varied(choices_[next])) {
      taken_.push_back(choices_[next]);
      try_from(next + 1, gain + gain_at(taken_.size(), choices_[next].grade));
      taken_.pop_back();
    }
    try_from(next + 1, gain);
  }

  /// What the places left would bring if nothing were alike.
  double hope_from(std::size_t next) const {
    double hope = 0;
    for (auto rank = taken_.size() + 1; rank <= kGainDepth && next < choices_.size(); ++rank, ++next)
      hope += gain_at(rank, choices_[next].grade);
    return hope;
  }

  bool is_varied(IdealChoice const& choice) const {
    auto const same_provider = [&](auto const& taken) { return taken.provider == choice.provider; };
    auto const same_kind = [&](auto const& taken) { return taken.main_kind == choice.main_kind; };
    auto const count = [&](auto const& alike) {
      return static_cast<std::size_t>(std::count_if(taken_.begin(), taken_.end(), alike));
    };
    return count(same_provider) < kMostAlike && count(same_kind) < kMostAlike;
  }

  static constexpr double kRounding = 1e-9;  // sums in another order are no better
  std::vector<IdealChoice> choices_;
  std::vector<IdealChoice> taken_;
  double best_ = 0;
};

}  // namespace

double discounted_gain(std::vector<int> const& grades) {
  double sum = 0;
  for (std::size_t i = 0; i < std::min(grades.size(), kGainDepth); ++i) sum += gain_at(i + 1, grades[i]);
  return sum;
}

std::optional<double> normalised_gain(std::vector<int> const& grades, double ideal) {
  if (ideal <= 0) return std::nullopt;
  return std::min(1.0, discounted_gain(grades) / ideal);
}

double ideal_gain(std::vector<IdealChoice> choices) {
  std::stable_sort(choices.begin(), choices.end(),
                   [](IdealChoice const& a, IdealChoice const& b) { return a.grade > b.grade; });
  return BestAnswer(std::move(choices)).gain();
}

}  // namespace socialmap
