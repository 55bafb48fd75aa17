#include "engine/match/marks.h"

namespace socialmap {

Marks& Marks::operator&=(Marks const& other) {
  for (std::size_t i = 0; i < yes.size(); ++i) {
    yes[i] &= other.yes[i];
    no[i] |= other.no[i];
  }
  return *this;
}

Marks& Marks::operator|=(Marks const& other) {
  for (std::size_t i = 0; i < yes.size(); ++i) {
    yes[i] |= other.yes[i];
    no[i] &= other.no[i];
  }
  return *this;
}

}  // namespace socialmap
