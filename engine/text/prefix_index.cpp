#include "engine/text/prefix_index.h"

#include <algorithm>
#include <array>

namespace socialmap {
namespace {

/// What begins with so few bytes is kept: it would be looked up in very many words.
constexpr std::size_t kShort = 3;

/// Of more typed words none is mended: each takes a walk through all words.
constexpr std::size_t kMostMended = 8;

/// The best texts so far: fewest edits first, then the lowest number; each text once.
class Best {
 public:
  /// False: it would come after all that are held, and so would every later one with as many edits.
  bool takes(std::uint64_t edits, std::uint32_t text) const {
    return size_ < held_.size() || key(edits, text) < held_.back();
  }

  /// A text that is held already stays as it is.
  void add(std::uint64_t edits, std::uint32_t text) {
    if (!takes(edits, text)) return;
    auto const end = held_.begin() + static_cast<std::ptrdiff_t>(size_);
    if (std::any_of(held_.begin(), end, [&](auto held) { return text_of(held) == text; })) return;
    auto const place = std::lower_bound(held_.begin(), end, key(edits, text));
    size_ = std::min(size_ + 1, held_.size());
    std::copy_backward(place, held_.begin() + static_cast<std::ptrdiff_t>(size_) - 1,
                       held_.begin() + static_cast<std::ptrdiff_t>(size_));
    *place = key(edits, text);
  }

  std::vector<std::uint32_t> texts() const {
    std::vector<std::uint32_t> texts;
    for (std::size_t i = 0; i < size_; ++i) texts.push_back(text_of(held_[i]));
    return texts;
  }

 private:
  static std::uint64_t key(std::uint64_t edits, std::uint32_t text) { return edits << 32U | text; }
  static std::uint32_t text_of(std::uint64_t key) { return static_cast<std::uint32_t>(key); }

  std::array<std::uint64_t, PrefixIndex::kMost> held_{};
  std::size_t size_ = 0;
};

constexpr std::uint8_t kNotNear = 0xFF;

/// For every word the edits to it, kNotNear for those that are not near.
std::vector<std::uint8_t> edits_by_word(std::vector<NearWord> const& near, std::size_t words) {
  std::vector<std::uint8_t> edits(words, kNotNear);
  for (auto const& one : near) edits[one.word] = one.edits;
  return edits;
}

}  // namespace

PrefixIndex::PrefixIndex(std::uint32_t count,
                         std::function<std::vector<std::string>(std::uint32_t)> const& words_of)
    : PrefixIndex(read(count, words_of)) {}

PrefixIndex::PrefixIndex(Texts texts)
    : words_(texts.words), words_of_(std::move(texts.rows)), texts_of_(turned(words_of_, words_.size())) {
  keep_best_of_short();
}

PrefixIndex::Texts PrefixIndex::read(std::uint32_t count,
                                     std::function<std::vector<std::string>(std::uint32_t)> const& words_of) {
  Texts texts;
  std::unordered_map<std::string, std::uint32_t> numbers;  // in the order they are met
  for (std::uint32_t i = 0; i < count; ++i) {
    for (auto& word : words_of(i)) {
      auto const met = static_cast<std::uint32_t>(numbers.size());
      texts.rows.values.push_back(numbers.try_emplace(std::move(word), met).first->second);
    }
    texts.rows.close_row();
  }
  texts.rows.values.shrink_to_fit();
  for (auto const& [word, _] : numbers) texts.words.push_back(word);
  std::sort(texts.words.begin(), texts.words.end());
  std::vector<std::uint32_t> place(numbers.size());
  for (std::uint32_t i = 0; i < texts.words.size(); ++i) place[numbers.at(texts.words[i])] = i;
  for (auto& value : texts.rows.values) value = place[value];
  return texts;
}

/// By value the rows that have it, each once.
PrefixIndex::Rows PrefixIndex::turned(Rows const& rows, std::uint32_t values) {
  std::vector<std::vector<std::uint32_t>> having(values);
  auto const count = static_cast<std::uint32_t>(rows.starts.size() - 1);
  for (std::uint32_t i = 0; i < count; ++i) {
    for (auto const value : rows.row(i)) {
      if (having[value].empty() || having[value].back() != i) having[value].push_back(i);
    }
  }
  Rows result;
  result.values.reserve(rows.values.size());
  for (auto const& one : having) {
    result.values.insert(result.values.end(), one.begin(), one.end());
    result.close_row();
  }
  return result;
}

void PrefixIndex::keep_best_of_short() {
  for (std::uint32_t word = 0; word < words_.size(); ++word) {
    for (std::size_t length = 1; length <= std::min(kShort, words_.at(word).size()); ++length) {
      auto const [kept, added] = best_of_short_.try_emplace(std::string(words_.at(word).substr(0, length)));
      if (added) kept->second = best_in(words_.starting_with(kept->first), {});
    }
  }
}

std::size_t PrefixIndex::texts_in(WordRange range) const {
  return texts_of_.starts[range.end] - texts_of_.starts[range.first];
}

bool PrefixIndex::has_all(std::uint32_t text, std::vector<std::uint32_t> const& words) const {
  auto const row = words_of_.row(text);
  return std::all_of(words.begin(), words.end(), [&](std::uint32_t word) {
    return std::find(row.begin(), row.end(), word) != row.end();
  });
}

/// The best texts with a word of the range and all whole words: of each word of the range the best.
std::vector<std::uint32_t> PrefixIndex::best_in(WordRange range,
                                                std::vector<std::uint32_t> const& whole) const {
  Best best;
  for (auto word = range.first; word < range.end; ++word) {
    for (auto const text : texts_of_.row(word)) {
      if (!best.takes(0, text)) break;
      if (has_all(text, whole)) best.add(0, text);
    }
  }
  return best.texts();
}

/// The same by way of a whole word that few texts have.
std::vector<std::uint32_t> PrefixIndex::best_with(std::uint32_t rarest, WordRange range,
                                                  std::vector<std::uint32_t> const& whole) const {
  auto const in_range = [&](std::uint32_t word) { return word >= range.first && word < range.end; };
  Best best;
  for (auto const text : texts_of_.row(rarest)) {
    if (!best.takes(0, text)) break;
    auto const row = words_of_.row(text);
    if (std::any_of(row.begin(), row.end(), in_range) && has_all(text, whole)) best.add(0, text);
  }
  return best.texts();
}

std::vector<std::uint32_t> PrefixIndex::find(std::vector<std::string> const& typed) const {
  if (typed.empty()) return {};
  if (typed.size() == 1 && typed.front().size() <= kShort) {
    auto const kept = best_of_short_.find(typed.front());
    return kept == best_of_short_.end() ? std::vector<std::uint32_t>{} : kept->second;
  }
  std::vector<std::uint32_t> whole;
  for (std::size_t i = 0; i + 1 < typed.size(); ++i) {
    auto const word = words_.number_of(typed[i]);
    if (!word) return {};
    whole.push_back(*word);
  }
  auto const range = words_.starting_with(typed.back());
  if (whole.empty()) return best_in(range, whole);
  auto const texts = [&](std::uint32_t word) { return texts_of_.row(word).size(); };
  auto const rarest = *std::min_element(
      whole.begin(), whole.end(), [&](std::uint32_t a, std::uint32_t b) { return texts(a) < texts(b); });
  return texts_in(range) < texts(rarest) ? best_in(range, whole) : best_with(rarest, range, whole);
}

/// Of all typed words together the fewest; nothing when one has nothing near in the text. `edits`: of each
/// typed word to every word.
std::optional<std::uint64_t> PrefixIndex::edits_in(
    std::uint32_t text, std::vector<std::vector<std::uint8_t>> const& edits) const {
  std::uint64_t sum = 0;
  for (auto const& to : edits) {
    auto fewest = kNotNear;
    for (auto const word : words_of_.row(text)) fewest = std::min(fewest, to[word]);
    if (fewest == kNotNear) return std::nullopt;
    sum += fewest;
  }
  return sum;
}

/// Nearest first.
std::vector<NearWord> PrefixIndex::rarest(std::vector<std::vector<NearWord>> const& near) const {
  auto const texts = [&](std::vector<NearWord> const& words) {
    std::size_t sum = 0;
    for (auto const& one : words) sum += texts_of_.row(one.word).size();
    return sum;
  };
  auto found = *std::min_element(near.begin(), near.end(),
                                 [&](auto const& a, auto const& b) { return texts(a) < texts(b); });
  std::stable_sort(found.begin(), found.end(),
                   [](NearWord const& a, NearWord const& b) { return a.edits < b.edits; });
  return found;
}

std::vector<std::uint32_t> PrefixIndex::find_near(std::vector<std::string> const& typed) const {
  if (typed.empty() || typed.size() > kMostMended) return {};
  std::vector<std::vector<NearWord>> near;
  std::vector<std::vector<std::uint8_t>> edits;
  for (auto const& word : typed) {
    near.push_back(near_words(words_, word, &word == &typed.back()));
    if (near.back().empty()) return {};
    edits.push_back(edits_by_word(near.back(), words_.size()));
  }
  Best best;
  for (auto const& one : rarest(near)) {
    for (auto const text : texts_of_.row(one.word)) {
      if (!best.takes(one.edits, text)) break;
      if (auto const sum = edits_in(text, edits)) best.add(*sum, text);
    }
  }
  return best.texts();
}

}  // namespace socialmap
