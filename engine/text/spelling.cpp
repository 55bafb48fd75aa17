#include "engine/text/spelling.h"

#include <algorithm>
#include <tuple>

#include "engine/text/sound.h"

namespace socialmap {
namespace {

constexpr std::size_t kShortest = 4;
constexpr std::size_t kLong = 8;
constexpr std::size_t kMostApart = 2;
constexpr std::size_t kLongestKnown = 40;

bool is_word(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

Spelling::Spelling(std::unordered_map<std::string, std::uint32_t> const& counts)
    : by_length_(kLongestKnown + 1) {
  for (auto const& [word, count] : counts) {
    if (word.size() < kShortest - 1 || word.size() > kLongestKnown || !is_word(word)) continue;
    by_length_[word.size()].push_back({word, sound_of(word), count});
  }
  for (auto& known : by_length_) known.shrink_to_fit();
}

std::optional<std::string> Spelling::nearest(std::string_view word) const {
  if (word.size() < kShortest || word.size() > kLongestKnown || !is_word(word)) return std::nullopt;
  auto const sound = sound_of(word);
  auto const allowed = word.size() < kLong ? 1 : kMostApart;
  using Rank = std::tuple<std::size_t, std::int64_t, std::string_view>;
  std::optional<Rank> best;
  for (auto length = word.size() - std::min(word.size(), kMostApart);
       length <= std::min(kLongestKnown, word.size() + kMostApart); ++length) {
    for (auto const& known : by_length_[length]) {
      auto const apart = letters_apart(word, known.word, kMostApart);
      bool const alike = known.sound == sound;
      if (apart > kMostApart || (apart > static_cast<std::size_t>(allowed) && !alike)) continue;
      Rank const rank{2 * apart - (alike ? 1 : 0), -static_cast<std::int64_t>(known.count), known.word};
      if (!best || rank < *best) best = rank;
    }
  }
  if (!best) return std::nullopt;
  return std::string(std::get<2>(*best));
}

}  // namespace socialmap
