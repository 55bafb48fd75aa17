#include "engine/text/query.h"

#include <algorithm>

#include "engine/text/analysis.h"

namespace socialmap {
namespace {

std::string_view first_characters(std::string_view text, std::size_t most) {
  std::size_t characters = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    bool const starts = (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
    if (starts && ++characters > most) return text.substr(0, at);
  }
  return text;
}

}  // namespace

std::vector<std::string> terms_of_query(std::string_view text) {
  // Bytes are bounded too: a text of nothing but stray continuation bytes has no characters to count.
  auto const cut = first_characters(text.substr(0, 4 * kLongestQuery), kLongestQuery);
  std::vector<std::string> different;
  for (auto& term : terms(cut)) {
    if (different.size() == kMostQueryTerms) break;
    if (std::find(different.begin(), different.end(), term) == different.end())
      different.push_back(std::move(term));
  }
  return different;
}

}  // namespace socialmap
