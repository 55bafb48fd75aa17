#include "engine/match/offer_words.h"

#include <algorithm>
#include <iterator>
#include <optional>
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

OfferWordsPart::OfferWordsPart(Catalogue const& catalogue, ActivityRange range, Analyser const& analyser) {
  for (auto row = range.first; row < range.end; ++row) {
    if (!catalogue.is_current({row})) continue;
    auto const& activity = catalogue.activities[row];
    auto const text = activity.title + "\n" + activity.summary;
    for (auto const& word : analyser.read(text)) {
      add(stems_[word.stem], row);
      for (auto const& part : word.parts) add(parts_[part], row);
    }
    for (auto const& word : words_in(text)) {
      if (word.size() <= kShort) add(short_words_[word], row);
    }
  }
  for (auto* rows : {&stems_, &parts_, &short_words_}) {
    for (auto& [_, list] : *rows) list.shrink_to_fit();
  }
}

std::vector<std::uint32_t> OfferWordsPart::with_short(std::string const& word) const {
  auto const found = short_words_.find(word);
  return found == short_words_.end() ? std::vector<std::uint32_t>{} : found->second;
}

std::vector<std::uint32_t> OfferWordsPart::with_stem(std::string const& stem) const {
  std::vector<std::uint32_t> rows;
  for (auto const* all : {&stems_, &parts_}) {
    if (auto const found = all->find(stem); found != all->end())
      rows.insert(rows.end(), found->second.begin(), found->second.end());
  }
  sort_once(rows);
  return rows;
}

template <typename Ask>
std::vector<std::uint32_t> OfferWords::of_parts(Ask ask) const {
  std::vector<std::uint32_t> rows;
  for (auto const& part : parts_) {
    auto const more = ask(*part);
    rows.insert(rows.end(), more.begin(), more.end());
  }
  return rows;
}

std::vector<std::uint32_t> OfferWords::with(std::string const& words) const {
  auto const single = words_in(words);
  if (single.size() == 1 && single.front().size() <= kShort)
    return of_parts([&](OfferWordsPart const& part) { return part.with_short(single.front()); });
  std::optional<std::vector<std::uint32_t>> rows;
  for (auto const& word : analyser_->read(words)) {
    if (word.stop_word) continue;
    auto its_rows = of_parts([&](OfferWordsPart const& part) { return part.with_stem(word.stem); });
    rows = rows ? both(*rows, its_rows) : std::move(its_rows);
  }
  return rows.value_or(std::vector<std::uint32_t>{});
}

}  // namespace socialmap
