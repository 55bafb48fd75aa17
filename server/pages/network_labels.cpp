#include "server/pages/network_labels.h"

#include <algorithm>

#include "engine/base/utf8.h"

namespace socialmap::pages {
namespace {

constexpr std::string_view kEllipsis = "…";

/// Of the character that begins with this byte.
double width_of_character(char first) {
  constexpr std::string_view kNarrow = "ijl'.,:;|! ";
  constexpr std::string_view kSlim = "frt()-/\"";
  constexpr std::string_view kBroad = "mwMW@%";
  auto const byte = static_cast<unsigned char>(first);
  if (byte >= 0xE1) return 1.05;  // from U+1000: the scripts of Asia, signs
  if (byte >= 0x80 || kBroad.find(first) == std::string_view::npos) {
    if (kNarrow.find(first) != std::string_view::npos) return 0.34;
    if (kSlim.find(first) != std::string_view::npos) return 0.43;
    return first >= 'A' && first <= 'Z' ? 0.72 : 0.61;
  }
  return 0.95;
}

/// Where the last whole character ends with which the text is no wider than this.
std::size_t fitting(std::string_view text, double width) {
  std::size_t end = 0;
  for (std::size_t i = 0; i < text.size();) {
    width -= width_of_character(text[i]);
    do ++i;
    while (i < text.size() && !starts_character(text[i]));
    if (width < 0) break;
    end = i;
  }
  return end;
}

}  // namespace

double width_of(std::string_view text) {
  double width = 0;
  for (char const c : text) {
    if (starts_character(c)) width += width_of_character(c);
  }
  return width;
}

std::string shortened(std::string_view text, double width) {
  if (width_of(text) <= width) return std::string(text);
  auto cut = text.substr(0, fitting(text, width - width_of(kEllipsis)));
  while (!cut.empty() && (cut.back() == ' ' || cut.back() == '-')) cut.remove_suffix(1);
  return std::string(cut) + std::string(kEllipsis);
}

std::vector<std::string> in_two_lines(std::string_view text, double width) {
  if (width_of(text) <= width) return {std::string(text)};
  // The most equal of the breaks after which the first line fits.
  std::size_t best = std::string_view::npos;
  double widest = 0;
  for (auto space = text.find(' '); space != std::string_view::npos; space = text.find(' ', space + 1)) {
    double const first = width_of(text.substr(0, space));
    if (first > width) break;
    double const longest = std::max(first, width_of(text.substr(space + 1)));
    if (best != std::string_view::npos && longest >= widest) continue;
    best = space;
    widest = longest;
  }
  if (best == std::string_view::npos) return {shortened(text, width)};
  return {std::string(text.substr(0, best)), shortened(text.substr(best + 1), width)};
}

}  // namespace socialmap::pages
