#include "engine/text/sound.h"

#include <algorithm>
#include <array>
#include <vector>

namespace socialmap {
namespace {

struct Spelling {
  std::string_view written;
  std::string_view said;
};

/// Longer ones first where one is the start of another.
constexpr std::array<Spelling, 24> kSpellings = {
    {{"sch", "sx"}, {"auw", "A"}, {"ouw", "A"}, {"au", "A"},  {"ou", "A"},  {"ei", "E"},
     {"ij", "E"},   {"ch", "x"},  {"ck", "k"},  {"ph", "f"},  {"th", "t"},  {"dt", "t"},
     {"qu", "kw"},  {"oe", "U"},  {"ie", "i"},  {"ce", "se"}, {"ci", "si"}, {"c", "k"},
     {"g", "x"},    {"v", "f"},   {"z", "s"},   {"y", "i"},   {"q", "k"},   {"ks", "X"}}};

std::string said(std::string_view word) {
  std::string sound;
  while (!word.empty()) {
    auto const found = std::find_if(kSpellings.begin(), kSpellings.end(),
                                    [&](Spelling const& s) { return word.starts_with(s.written); });
    sound += found == kSpellings.end() ? word.substr(0, 1) : found->said;
    word.remove_prefix(found == kSpellings.end() ? 1 : found->written.size());
  }
  return sound;
}

}  // namespace

std::string sound_of(std::string_view word) {
  auto sound = said(word);
  sound.erase(std::unique(sound.begin(), sound.end()), sound.end());
  if (sound.size() > 3 && sound.ends_with("en")) sound.pop_back();
  if (!sound.empty() && sound.back() == 'd') sound.back() = 't';
  if (!sound.empty() && sound.back() == 'b') sound.back() = 'p';
  return sound;
}

std::size_t letters_apart(std::string_view one, std::string_view other, std::size_t most) {
  auto const longer = std::max(one.size(), other.size());
  if (longer - std::min(one.size(), other.size()) > most) return most + 1;
  std::vector<std::size_t> before_last(other.size() + 1), last(other.size() + 1), now(other.size() + 1);
  for (std::size_t j = 0; j <= other.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= one.size(); ++i) {
    now[0] = i;
    for (std::size_t j = 1; j <= other.size(); ++j) {
      std::size_t const change = one[i - 1] == other[j - 1] ? 0 : 1;
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + change});
      bool const swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
      if (swapped) now[j] = std::min(now[j], before_last[j - 2] + 1);
    }
    if (*std::min_element(now.begin(), now.end()) > most) return most + 1;
    std::swap(before_last, last);
    std::swap(last, now);
  }
  return std::min(last[other.size()], most + 1);
}

}  // namespace socialmap
