#pragma once
// The hour, for who has to know it: everything below takes it as an input.

#include <chrono>

namespace socialmap {

inline std::chrono::sys_seconds now() {
  return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

}  // namespace socialmap
