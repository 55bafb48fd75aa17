#include "engine/text/suggestible.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>

#include "engine/base/fold.h"
#include "engine/text/words.h"

namespace socialmap {
namespace {

using Records = std::vector<std::uint32_t>;

Records all_of_list(std::size_t size) {
  Records records(size);
  std::iota(records.begin(), records.end(), 0U);
  return records;
}

/// The most first, ties by number.
Records by_count(std::vector<std::size_t> const& counts) {
  auto records = all_of_list(counts.size());
  std::stable_sort(records.begin(), records.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return counts[a] > counts[b]; });
  return records;
}

/// How many offers that may be found have each of `size` records; `has(offer, record)`.
template <typename Has>
std::vector<std::size_t> counts_of(std::size_t size, Records const& offers, Has const& has) {
  std::vector<std::size_t> counts(size);
  for (auto const offer : offers) {
    for (std::size_t record = 0; record < size; ++record) counts[record] += has(offer, record);
  }
  return counts;
}

std::string sentence_of(LayExpression const& entry) {
  std::string sentence;
  for (auto const& word : folded_words(entry.expression)) sentence += word + " ";
  return sentence;
}

/// "9912AB" as people write it.
std::string shown_postcode(std::string const& code) {
  return code.size() == 6 ? code.substr(0, 4) + " " + code.substr(4) : code;
}

}  // namespace

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words;
  for (auto& word : words_of_text(text)) words.push_back(std::move(word.folded));
  return words;
}

bool Suggestible::is_postcode(SuggestionType type, std::uint32_t record) const {
  return type == SuggestionType::place && record >= catalogue_.neighbourhoods.size();
}

Records may_be_found(Columns const& columns, ActivityRange range, Date on) {
  Records found;
  for (auto i = range.first; i < range.end; ++i) {
    if (columns.shown(i) && columns.last_day[i] >= on) found.push_back(i);
  }
  std::stable_sort(found.begin(), found.end(), [&](std::uint32_t a, std::uint32_t b) {
    return columns.verified_on[a] > columns.verified_on[b];
  });
  return found;
}

bool Suggestible::points_to_signal(LayExpression const& entry) const {
  auto const& signals = vocabulary_.signals;
  return std::any_of(entry.concepts.begin(), entry.concepts.end(), [&](std::string const& one) {
    return std::any_of(signals.begin(), signals.end(),
                       [&](SignalWord const& word) { return word.id == one; });
  });
}

Records Suggestible::expressions() const {
  auto const& entries = vocabulary_.thesaurus.entries;
  Records found;
  std::unordered_set<std::string> met;
  for (std::uint32_t i = 0; i < entries.size(); ++i) {
    auto const& entry = entries[i];
    bool const wrong = entry.speech_register == Register::typo || entry.concepts.empty();
    if (!wrong && !points_to_signal(entry) && met.insert(sentence_of(entry)).second) found.push_back(i);
  }
  std::stable_sort(found.begin(), found.end(), [&](std::uint32_t a, std::uint32_t b) {
    return entries[a].expression.size() < entries[b].expression.size();
  });
  return found;
}

Records Suggestible::records(SuggestionType type, Columns const& columns, Date on) const {
  if (type == SuggestionType::word) return expressions();
  auto offers = may_be_found(columns, {0, static_cast<std::uint32_t>(columns.size)}, on);
  if (type == SuggestionType::activity) return offers;
  if (type == SuggestionType::kind) {
    return by_count(counts_of(vocabulary_.kinds.size(), offers, [&](std::uint32_t offer, std::size_t kind) {
      return columns.kinds.test(offer, kind);
    }));
  }
  if (type == SuggestionType::provider) {
    std::vector<std::size_t> counts(catalogue_.providers.size());
    for (auto const offer : offers) ++counts[catalogue_.provider_of[offer].value];
    return by_count(counts);
  }
  std::vector<std::size_t> counts(catalogue_.neighbourhoods.size());
  for (auto const offer : offers) {
    if (columns.neighbourhood[offer] != kNoNeighbourhood) ++counts[columns.neighbourhood[offer]];
  }
  auto places = by_count(counts);
  for (std::size_t i = 0; i < catalogue_.postcodes.size(); ++i)
    places.push_back(static_cast<std::uint32_t>(counts.size() + i));
  return places;
}

NamedRecord Suggestible::named(SuggestionType type, std::uint32_t record) const {
  switch (type) {
    case SuggestionType::kind:
      return {vocabulary_.kinds[record].id, vocabulary_.kinds[record].label};
    case SuggestionType::activity:
      return {catalogue_.activities[record].id, catalogue_.activities[record].title};
    case SuggestionType::provider:
      return {catalogue_.providers[record].id, catalogue_.providers[record].name};
    case SuggestionType::word: {
      auto const& entry = vocabulary_.thesaurus.entries[record];
      return {entry.concepts.front(), entry.expression};
    }
    case SuggestionType::place:
      break;
  }
  auto const neighbourhoods = catalogue_.neighbourhoods.size();
  if (record < neighbourhoods)
    return {catalogue_.neighbourhoods[record].id, catalogue_.neighbourhoods[record].name};
  auto const& code = catalogue_.postcodes[record - neighbourhoods].code;
  return {code, shown_postcode(code)};
}

std::vector<std::string> Suggestible::words(SuggestionType type, std::uint32_t record) const {
  auto const [id, text] = named(type, record);
  return is_postcode(type, record) ? std::vector{folded(id)} : folded_words(text);
}

}  // namespace socialmap
