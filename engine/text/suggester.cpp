#include "engine/text/suggester.h"

#include <algorithm>

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

std::vector<Suggester::Found> Suggester::search(std::vector<std::string> const& typed,
                                                std::vector<SuggestionType> const& types, bool near) const {
  std::vector<Found> found;
  for (auto const& shelf : shelves_) {
    if (!types.empty() && std::find(types.begin(), types.end(), shelf.type) == types.end()) continue;
    auto words = shelf.type == SuggestionType::place ? with_postcode(typed) : typed;
    auto places = near ? shelf.index.find_near(words) : shelf.index.find(words);
    if (!places.empty()) found.push_back({&shelf, std::move(words), std::move(places)});
  }
  return found;
}

Suggestion Suggester::suggestion(Found const& found, std::uint32_t place, bool near) const {
  auto const type = found.shelf->type;
  auto const record = found.shelf->records[place];
  auto [id, text] = suggestible_.named(type, record);
  auto ranges = suggestible_.is_postcode(type, record)
                    ? std::vector{postcode_range(text, found.typed.back().size())}
                    : typed_ranges(text, found.typed, near);
  return {type, std::move(id), std::move(text), std::move(ranges)};
}

std::vector<Suggestion> Suggester::suggest(std::string_view typed,
                                           std::vector<SuggestionType> const& types) const {
  auto const words = folded_words(typed);
  auto found = search(words, types, false);
  bool const near = found.empty();
  if (near) found = search(words, types, true);
  std::vector<std::size_t> wanted;
  wanted.reserve(found.size());
  for (auto const& one : found) wanted.push_back(one.places.size());
  auto const given = shared_out(wanted);
  std::vector<Suggestion> suggestions;
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (std::size_t n = 0; n < given[i]; ++n)
      suggestions.push_back(suggestion(found[i], found[i].places[n], near));
  }
  return suggestions;
}

}  // namespace socialmap
