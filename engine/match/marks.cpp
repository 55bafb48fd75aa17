#include "engine/match/marks.h"

namespace socialmap {

void keep(Bits& bits, Bits const& others) {
  if (others.empty()) return bits.assign(bits.size(), 0);
  for (std::size_t i = 0; i < bits.size(); ++i) bits[i] &= others[i];
}

void unite(Bits& bits, Bits const& others) {
  for (std::size_t i = 0; i < others.size(); ++i) bits[i] |= others[i];
}

void leave_out(Bits& bits, Bits const& others) {
  for (std::size_t i = 0; i < others.size(); ++i) bits[i] &= ~others[i];
}

void turn(Bits& bits, std::size_t rows) {
  for (auto& word : bits) word = ~word;
  bits.back() &= (std::uint64_t{1} << (rows % 64)) - 1;
}

Marks& Marks::operator&=(Marks const& other) {
  keep(yes, other.yes);
  unite(no, other.no);
  return *this;
}

Marks& Marks::operator|=(Marks const& other) {
  unite(yes, other.yes);
  keep(no, other.no);
  return *this;
}

}  // namespace socialmap
