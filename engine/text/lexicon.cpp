#include "engine/text/lexicon.h"

#include <algorithm>
#include <functional>
#include <numeric>

#include "engine/base/fold.h"
#include "engine/catalog/catalogue.h"

namespace socialmap {
namespace {

constexpr unsigned kFirstBits = 16;

constexpr char const* kDutchWords = "/usr/share/dict/dutch";

std::uint64_t fingerprint(std::string_view word) { return std::hash<std::string_view>{}(word); }

bool is_lower_ascii(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Nothing for a name, an abbreviation, or what has signs in it.
std::string plain_word(std::string_view line) {
  if (is_lower_ascii(line)) return std::string(line);
  if (line.front() >= 'A' && line.front() <= 'Z') return {};
  auto word = folded(line);
  return is_lower_ascii(word) ? word : std::string();
}

}  // namespace

Lexicon::Lexicon(std::string_view text) {
  while (!text.empty()) {
    auto const line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (line.empty()) continue;
    if (auto const word = plain_word(line); !word.empty()) fingerprints_.push_back(fingerprint(word));
  }
  std::sort(fingerprints_.begin(), fingerprints_.end());
  fingerprints_.erase(std::unique(fingerprints_.begin(), fingerprints_.end()), fingerprints_.end());
  fingerprints_.shrink_to_fit();
  starts_.resize((std::size_t{1} << kFirstBits) + 1);
  for (auto const one : fingerprints_) ++starts_[(one >> (64 - kFirstBits)) + 1];
  std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
}

bool Lexicon::has(std::string_view word) const {
  if (fingerprints_.empty()) return false;
  auto const wanted = fingerprint(word);
  auto const* start = starts_.data() + (wanted >> (64 - kFirstBits));
  auto const* all = fingerprints_.data();
  return std::binary_search(all + start[0], all + start[1], wanted);
}

Lexicon const& dutch_lexicon() {
  static Lexicon const words(read_file(kDutchWords));
  return words;
}

}  // namespace socialmap
