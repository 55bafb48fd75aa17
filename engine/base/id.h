#pragma once
// A dense index that cannot be mixed up with another: Id<struct ActivityTag> is no Id<struct ProviderTag>.

#include <compare>
#include <cstdint>

namespace socialmap {

template <typename Tag>
struct Id {
  std::uint32_t value = 0;
  auto operator<=>(Id const&) const = default;
};

}  // namespace socialmap
