#include "engine/network/indispensable.h"

#include <algorithm>
#include <array>

namespace socialmap {
namespace {

static_assert(kMostSteps == 3, "ways are followed over at most two parties");
constexpr std::uint32_t kNobody = 0xFFFFFFFF;

/// The parties, besides the referrer, that all ways so far have in common.
class InCommon {
 public:
  void also(std::uint32_t first, std::uint32_t second) {
    if (!any_) {
      parties_ = {first, second};
      any_ = true;
      return;
    }
    for (auto& party : parties_) {
      if (party != first && party != second) party = kNobody;
    }
  }
  bool any() const { return any_; }
  std::array<std::uint32_t, 2> const& parties() const { return parties_; }

 private:
  bool any_ = false;
  std::array<std::uint32_t, 2> parties_{kNobody, kNobody};
};

}  // namespace

std::vector<Indispensable> indispensable_for(Introductions const& network, std::uint32_t referrer) {
  auto const& steps = network.warm;
  std::vector<InCommon> offers(network.offer_count());
  auto const arrive = [&](std::uint32_t first, std::uint32_t second) {
    auto const last = second != kNobody ? second : first != kNobody ? first : referrer;
    for (auto const offer : steps.offers[last]) offers[offer.value].also(first, second);
  };
  arrive(kNobody, kNobody);
  for (auto const first : steps.parties[referrer]) {
    arrive(first, kNobody);
    for (auto const second : steps.parties[first]) {
      if (second != referrer && second != first) arrive(first, second);
    }
  }
  std::vector<Indispensable> found;
  for (std::uint32_t i = 0; i < offers.size(); ++i) {
    auto parties = offers[i].parties();
    std::sort(parties.begin(), parties.end());
    for (auto const party : parties) {
      if (party != kNobody) found.push_back({ActivityId{i}, party});
    }
  }
  return found;
}

}  // namespace socialmap
