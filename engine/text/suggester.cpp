#include "engine/text/suggester.h"

#include <algorithm>
#include <functional>

#include "engine/text/typed_ranges.h"

namespace socialmap {
namespace {

constexpr std::size_t kMost = PrefixIndex::kMost;

bool all_digits(std::string const& word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "9912 a" is the beginning of one word, a PC6.
std::vector<std::string> with_postcode(std::vector<std::string> typed) {
  if (typed.size() != 2 || typed[0].size() != 4 || !all_digits(typed[0]) || typed[1].size() > 2) return typed;
  return {typed[0] + typed[1]};
}

/// How many places each gets that could fill so many: one each in turn while there are any.
std::vector<std::size_t> shared_out(std::vector<std::size_t> const& wanted) {
  std::vector<std::size_t> given(wanted.size());
  std::size_t left = kMost;
  for (bool any = true; any && left > 0;) {
    any = false;
    for (std::size_t i = 0; i < wanted.size() && left > 0; ++i) {
      if (given[i] == wanted[i]) continue;
      ++given[i];
      --left;
      any = true;
    }
  }
  return given;
}

/// Records by their numbers.
std::vector<std::uint32_t> found_in(PrefixIndex const& index, std::vector<std::uint32_t> const& records,
                                    std::vector<std::string> const& typed, bool near) {
  auto found = near ? index.find_near(typed) : index.find(typed);
  for (auto& place : found) place = records[place];
  return found;
}

std::vector<std::uint32_t> called_otherwise(SharedList<Provider> const& before,
                                            SharedList<Provider> const& later) {
  std::vector<std::uint32_t> numbers;
  if (later.shares_with(before)) return numbers;
  for (std::uint32_t i = 0; i < later.size(); ++i) {
    if (i >= before.size() || later[i].name != before[i].name) numbers.push_back(i);
  }
  return numbers;
}

}  // namespace

Suggester::Suggester(Catalogue const& catalogue, Vocabulary const& vocabulary, Columns const& columns,
                     Date on)
    : suggestible_(catalogue, vocabulary),
      shelves_{shelf_of(SuggestionType::kind, columns, on), shelf_of(SuggestionType::activity, columns, on),
               shelf_of(SuggestionType::provider, columns, on), shelf_of(SuggestionType::word, columns, on),
               shelf_of(SuggestionType::place, columns, on)} {}

Suggester::Shelf Suggester::shelf_of(SuggestionType type, Columns const& columns, Date on) const {
  auto records = suggestible_.records(type, columns, on);
  PrefixIndex index(static_cast<std::uint32_t>(records.size()),
                    [&](std::uint32_t place) { return suggestible_.words(type, records[place]); });
  return {type, std::move(records), std::move(index)};
}

LaterTitles::LaterTitles(Catalogue const& catalogue, Columns const& columns, ActivityRange range, Date on)
    : records_(may_be_found(columns, range, on)),
      index_(static_cast<std::uint32_t>(records_.size()),
             [&](std::uint32_t place) { return folded_words(catalogue.activities[records_[place]].title); }) {
}

std::vector<std::uint32_t> LaterTitles::find(std::vector<std::string> const& typed, bool near) const {
  return found_in(index_, records_, typed, near);
}

LaterNames::LaterNames(SharedList<Provider> const& before, SharedList<Provider> const& later)
    : records_(called_otherwise(before, later)),
      index_(static_cast<std::uint32_t>(records_.size()),
             [&](std::uint32_t place) { return folded_words(later[records_[place]].name); }) {}

std::vector<std::uint32_t> LaterNames::find(std::vector<std::string> const& typed, bool near) const {
  return found_in(index_, records_, typed, near);
}

bool LaterNames::has(std::uint32_t provider) const {
  return std::binary_search(records_.begin(), records_.end(), provider);
}

namespace {

/// Later names before those of the shelf, without what is called otherwise by now.
void bring_up_to_date(std::vector<std::uint32_t>& records, std::vector<std::uint32_t> const& later,
                      LaterNames const& names) {
  std::erase_if(records, [&](std::uint32_t provider) { return names.has(provider); });
  records.insert(records.begin(), later.begin(), later.end());
}

/// Later offers beside those of the shelf, without what is not shown any more.
void bring_up_to_date(std::vector<std::uint32_t>& records, std::vector<std::string> const& typed,
                      LaterRecords const& later, bool near) {
  for (auto const* titles : later.titles) {
    auto const more = titles->find(typed, near);
    records.insert(records.end(), more.begin(), more.end());
  }
  std::erase_if(records, [&](std::uint32_t offer) { return !later.columns.shown(offer); });
  if (near) return;  // fewest edits first
  std::ranges::stable_sort(records, std::greater{},
                           [&](std::uint32_t offer) { return later.columns.verified_on[offer]; });
}

}  // namespace

std::vector<Suggester::Found> Suggester::search(Asked const& asked, bool near) const {
  std::vector<Found> found;
  for (auto const& shelf : shelves_) {
    auto const& types = asked.types;
    if (!types.empty() && std::find(types.begin(), types.end(), shelf.type) == types.end()) continue;
    auto words = shelf.type == SuggestionType::place ? with_postcode(asked.typed) : asked.typed;
    auto records = found_in(shelf.index, shelf.records, words, near);
    if (shelf.type == SuggestionType::activity) bring_up_to_date(records, words, asked.later, near);
    if (shelf.type == SuggestionType::provider)
      bring_up_to_date(records, asked.later.names.find(words, near), asked.later.names);
    if (records.size() > kMost) records.resize(kMost);
    if (!records.empty()) found.push_back({shelf.type, std::move(words), std::move(records)});
  }
  return found;
}

NamedRecord Suggester::named(SuggestionType type, std::uint32_t record, Catalogue const& later) const {
  if (type == SuggestionType::activity) return {later.activities[record].id, later.activities[record].title};
  if (type == SuggestionType::provider) return {later.providers[record].id, later.providers[record].name};
  return suggestible_.named(type, record);
}

Suggestion Suggester::suggestion(Found const& found, std::uint32_t record, NamedRecord named,
                                 bool near) const {
  auto ranges = suggestible_.is_postcode(found.type, record)
                    ? std::vector{postcode_range(named.text, found.typed.back().size())}
                    : typed_ranges(named.text, found.typed, near);
  return {found.type, std::move(named.id), std::move(named.text), std::move(ranges)};
}

std::vector<Suggestion> Suggester::suggest(std::string_view typed, std::vector<SuggestionType> const& types,
                                           LaterRecords const& later) const {
  Asked const asked{folded_words(typed), types, later};
  auto found = search(asked, false);
  bool const near = found.empty();
  if (near) found = search(asked, true);
  std::vector<std::size_t> wanted;
  wanted.reserve(found.size());
  for (auto const& one : found) wanted.push_back(one.records.size());
  auto const given = shared_out(wanted);
  std::vector<Suggestion> suggestions;
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (std::size_t n = 0; n < given[i]; ++n) {
      auto const record = found[i].records[n];
      suggestions.push_back(
          suggestion(found[i], record, named(found[i].type, record, later.catalogue), near));
    }
  }
  return suggestions;
}

}  // namespace socialmap
