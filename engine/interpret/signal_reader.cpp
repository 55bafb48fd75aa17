#include "engine/interpret/signal_reader.h"

#include <algorithm>

#include "engine/base/fold.h"

namespace socialmap {
namespace {

constexpr std::size_t kGraveLetters = 7;

using Grave = std::unordered_map<std::string, std::vector<std::string>>;

SignalWord const* signal_named(std::string const& id, Vocabulary const& vocabulary) {
  auto const found = std::find_if(vocabulary.signals.begin(), vocabulary.signals.end(),
                                  [&](SignalWord const& one) { return one.id == id; });
  return found == vocabulary.signals.end() ? nullptr : &*found;
}

/// Single words that certainly tell a signal.
Grave grave_words(Vocabulary const& vocabulary) {
  Grave words;
  for (auto const& entry : vocabulary.thesaurus.entries) {
    auto const word = folded(entry.expression);
    bool const grave = !entry.ambiguous && word.size() >= kGraveLetters && !entry.concepts.empty() &&
                       word.find_first_of(" -'") == std::string::npos &&
                       signal_named(entry.concepts.front(), vocabulary);
    if (grave) words.emplace(word, entry.concepts);
  }
  return words;
}

std::unordered_map<std::string, std::uint32_t> counts_of(Grave const& words) {
  std::unordered_map<std::string, std::uint32_t> counts;
  for (auto const& [word, concepts] : words) counts[word] = 1;
  return counts;
}

/// What is left where vowels fell out: zelfmoord and zelfmrd are zlfmrd.
std::string consonants_of(std::string_view word) {
  std::string left;
  for (char const letter : word) {
    bool const vowel = std::string_view("aeiouy").find(letter) != std::string_view::npos;
    if (!vowel && (left.empty() || left.back() != letter)) left += letter;
  }
  return left;
}

bool is_mended(TextTerm const& word, std::string_view text) {
  return folded(text.substr(word.start, word.length)) != word.word;
}

/// A longer expression has some of its words: that one tells what is the matter.
bool is_inside_another(LayHit const& hit, std::vector<LayHit> const& hits) {
  return std::any_of(hits.begin(), hits.end(), [&](LayHit const& other) {
    return other.words.size() > hit.words.size() &&
           std::find_first_of(other.words.begin(), other.words.end(), hit.words.begin(), hit.words.end()) !=
               other.words.end();
  });
}

bool tells(LayHit const& hit, std::string const& id) {
  return std::find(hit.concepts.begin(), hit.concepts.end(), id) != hit.concepts.end();
}

}  // namespace

SignalReader::SignalReader(Vocabulary const& vocabulary, Analyser const& analyser, LayWords const& lay_words)
    : vocabulary_(vocabulary),
      analyser_(analyser),
      lay_words_(lay_words),
      grave_(grave_words(vocabulary)),
      spelling_(counts_of(grave_)) {
  constexpr std::size_t kFewest = 4;
  for (auto const& [word, concepts] : grave_) {
    auto const consonants = consonants_of(word);
    if (consonants.size() < kFewest) continue;
    auto& known = by_consonants_[consonants];
    if (known.empty() || word < known) known = word;
  }
}

std::vector<SignalHit> SignalReader::read(ReadingOf const& reading) const {
  std::vector<SignalHit> found;
  std::vector<std::string> searched;  // for a place that is no false alarm, once each
  auto const hits = hits_in(reading.text);
  for (auto const& hit : hits) {
    if (is_by_chance(hit, reading.text)) continue;
    for (auto const& id : hit.concepts) {
      auto const* signal = signal_named(id, vocabulary_);
      bool const known = std::any_of(found.begin(), found.end(),
                                     [&](SignalHit const& other) { return other.signal == signal; });
      if (!signal || known) continue;
      std::optional<LayHit> meant = hit;
      if (is_false(id, hit, reading)) {
        if (std::find(searched.begin(), searched.end(), id) != searched.end()) continue;
        searched.push_back(id);
        meant = later_hit(id, 0, reading);
      }
      if (meant) found.push_back({signal, *std::move(meant), is_inside_another(hit, hits)});
    }
  }
  return found;
}

std::vector<LayHit> SignalReader::hits_in(ClausedText const& text) const {
  auto hits = lay_words_.find_all(text.words);
  bool const mended = std::any_of(text.words.begin(), text.words.end(),
                                  [&](TextTerm const& word) { return is_mended(word, text.text); });
  auto const as_typed = mended ? analyser_.read(text.text) : std::vector<TextTerm>{};
  for (auto& hit : lay_words_.find_all(as_typed)) hits.push_back(std::move(hit));  // mended wrongly, maybe
  for (auto& hit : misspelt_in(mended ? as_typed : text.words)) hits.push_back(std::move(hit));
  return hits;
}

std::vector<LayHit> SignalReader::misspelt_in(std::vector<TextTerm> const& words) const {
  constexpr std::size_t kShortest = 5;
  std::vector<LayHit> hits;
  for (std::size_t at = 0; at < words.size(); ++at) {
    auto const& word = words[at];
    if (word.word.size() < kShortest || !word.parts.empty() || analyser_.words().has(word.word)) continue;
    auto meant = spelling_.nearest(word.word);
    auto const skeleton = by_consonants_.find(consonants_of(word.word));
    if (!meant && skeleton != by_consonants_.end() && skeleton->second.front() == word.word.front())
      meant = skeleton->second;
    if (meant) hits.push_back({{at}, grave_.at(*meant), false, {}, true});
  }
  return hits;
}

bool SignalReader::is_false(std::string const& id, LayHit const& hit, ReadingOf const& reading) const {
  if (false_alarms_.is_saying(id, hit, reading.text)) return true;
  return id == "suicidality" && is_open(hit, reading.text) && is_about_doing(hit, reading);
}

/// Expressions and patterns give only the first place where they stand: the rest is searched piece by piece.
std::optional<LayHit> SignalReader::later_hit(std::string const& id, std::size_t from,
                                              ReadingOf const& reading) const {
  constexpr std::size_t kPiece = 16;
  constexpr std::size_t kStep = 4;
  auto const& words = reading.text.words;
  auto const place = [&](std::size_t at) { return words.begin() + static_cast<std::ptrdiff_t>(at); };
  while (from < words.size()) {
    auto const end = std::min(words.size(), from + kPiece);
    auto next = from + kStep;
    for (auto& hit : lay_words_.find_all({place(from), place(end)})) {
      for (auto& word : hit.words) word += from;
      if (!tells(hit, id) || is_by_chance(hit, reading.text)) continue;
      if (!is_false(id, hit, reading)) return std::move(hit);
      next = std::min(next, hit.words.front() + 1);
    }
    from = next;
  }
  return std::nullopt;
}

}  // namespace socialmap
