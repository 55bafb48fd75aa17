#include "engine/match/marks.h"

// For every offer at once: so many bits in a step as the processor can take, which is known when it runs.
// Sanitizers do not go with that.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && \
    !defined(__SANITIZE_THREAD__)
#define SOCIALMAP_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define SOCIALMAP_WIDE
#endif

namespace socialmap {
namespace {

using Word = std::uint64_t;

SOCIALMAP_WIDE void and_words(Word* __restrict to, Word const* __restrict from, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) to[i] &= from[i];
}

SOCIALMAP_WIDE void or_words(Word* __restrict to, Word const* __restrict from, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) to[i] |= from[i];
}

SOCIALMAP_WIDE void and_not_words(Word* __restrict to, Word const* __restrict from, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) to[i] &= ~from[i];
}

SOCIALMAP_WIDE void nor_words(Word* __restrict to, Word const* __restrict from, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) to[i] = ~(to[i] | from[i]);
}

SOCIALMAP_WIDE std::size_t count_words(Word const* words, std::size_t count) {
  std::size_t set = 0;
  for (std::size_t i = 0; i < count; ++i) set += static_cast<std::size_t>(std::popcount(words[i]));
  return set;
}

}  // namespace

void keep(Bits& bits, Bits const& others) {
  if (others.empty()) return bits.assign(bits.size(), 0);
  and_words(bits.data(), others.data(), bits.size());
}

void unite(Bits& bits, Bits const& others) { or_words(bits.data(), others.data(), others.size()); }

void leave_out(Bits& bits, Bits const& others) { and_not_words(bits.data(), others.data(), others.size()); }

void turn(Bits& bits, std::size_t rows) {
  for (auto& word : bits) word = ~word;
  bits.back() &= (std::uint64_t{1} << (rows % 64)) - 1;
}

Bits neither(Bits const& a, Bits const& b) {
  auto bits = a;
  nor_words(bits.data(), b.data(), bits.size());
  return bits;
}

std::size_t count_of(Bits const& bits) { return count_words(bits.data(), bits.size()); }

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
