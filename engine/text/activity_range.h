#pragma once
// A stretch of the activities of a catalogue.

#include <cstdint>

namespace socialmap {

/// Activities that lie after each other: from `first` up to but not including `end`.
struct ActivityRange {
  std::uint32_t first = 0;
  std::uint32_t end = 0;
  std::uint32_t size() const { return end - first; }
};

}  // namespace socialmap
