#include "engine/match/offer_words.h"

#include <algorithm>
#include <iterator>

#include "engine/text/analysis.h"

namespace socialmap {
namespace {

constexpr std::size_t kShort = 3;

bool in_word(char c) {
  auto const byte = static_cast<unsigned char>(c);
  return std::isalnum(byte) != 0 || byte >= 0x80;
}

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (char const c : text) {
    if (in_word(c)) {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

void add(std::vector<std::uint32_t>& rows, std::uint32_t row) {
  if (rows.empty() || rows.back() != row) rows.push_back(row);
}

/// "bingo" in "bingoavond" or "kienbingo"; what is left must be long enough to be a word.
bool is_part_of(std::string const& part, std::string const& whole) {
  constexpr std::size_t kShortestPart = 4;
  constexpr std::size_t kShortestRest = 3;
  if (part.size() < kShortestPart || whole.size() < part.size() + kShortestRest) return false;
  return whole.starts_with(part) || whole.ends_with(part);
}

void sort_once(std::vector<std::uint32_t>& rows) {
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

std::vector<std::uint32_t> both(std::vector<std::uint32_t> const& a, std::vector<std::uint32_t> const& b) {
  std::vector<std::uint32_t> rows;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(rows));
  return rows;
}

}  // namespace

OfferWords::OfferWords(Catalogue const& catalogue) {
  for (std::uint32_t row = 0; row < catalogue.activities.size(); ++row) {
    auto const& activity = catalogue.activities[row];
    auto const text = activity.title + "\n" + activity.summary;
    for (auto const& term : terms(text)) add(terms_[term], row);
    for (auto const& word : words_in(text)) {
      if (word.size() <= kShort) add(short_words_[word], row);
    }
  }
}

std::vector<std::uint32_t> OfferWords::with_term(std::string const& term) const {
  std::vector<std::uint32_t> rows;
  for (auto const& [other, its_rows] : terms_) {
    if (other == term || is_part_of(term, other)) rows.insert(rows.end(), its_rows.begin(), its_rows.end());
  }
  sort_once(rows);
  return rows;
}

std::vector<std::uint32_t> OfferWords::with(std::string const& words) const {
  auto const single = words_in(words);
  if (single.size() == 1 && single.front().size() <= kShort) {
    auto const found = short_words_.find(single.front());
    return found == short_words_.end() ? std::vector<std::uint32_t>{} : found->second;
  }
  auto const wanted = terms(words);
  if (wanted.empty()) return {};
  auto rows = with_term(wanted.front());
  for (std::size_t i = 1; i < wanted.size(); ++i) rows = both(rows, with_term(wanted[i]));
  return rows;
}

}  // namespace socialmap
