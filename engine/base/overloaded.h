#pragma once
// One lambda per alternative for std::visit.

namespace socialmap {

template <typename... Ts>
struct overloaded : Ts... {
  using Ts::operator()...;
};
template <typename... Ts>
overloaded(Ts...) -> overloaded<Ts...>;

}  // namespace socialmap
