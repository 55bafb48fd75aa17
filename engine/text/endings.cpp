#include "engine/text/endings.h"

#include <algorithm>

namespace socialmap {
namespace {

constexpr std::size_t kShortestBase = 3;

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }
bool is_consonant(char c) { return !is_vowel(c) && c != 'y'; }
bool doubles(char vowel) { return is_vowel(vowel) && vowel != 'i'; }

/// Two vowels that are one sound.
bool is_digraph(char first, char second) {
  constexpr std::string_view kDigraphs = "aa ee oo uu ie oe ui ei eu au ou ij ai oi";
  char const both[] = {first, second};
  return kDigraphs.find({both, 2}) != std::string_view::npos;
}

/// What stands before the last consonant decides how a syllable is spelt: whether it is one short or open
/// vowel.
bool ends_in_one_vowel_and_consonant(std::string_view word) {
  auto const n = word.size();
  return n >= 2 && is_consonant(word[n - 1]) && is_vowel(word[n - 2]) &&
         (n < 3 || !is_digraph(word[n - 3], word[n - 2]));
}

/// Whether a vowel stands before the last one: "oorlog", not "mol".
bool has_two_syllables(std::string_view word) {
  auto const last = word.find_last_of("aeiouy");
  auto const consonant = last == 0 || last == std::string_view::npos
                             ? std::string_view::npos
                             : word.find_last_not_of("aeiouy", last - 1);
  return consonant != std::string_view::npos &&
         word.substr(0, consonant).find_first_of("aeiouy") != std::string_view::npos;
}

/// v and z are written f and s at the end of a word.
std::string at_the_end(std::string word) {
  if (word.back() == 'v') word.back() = 'f';
  if (word.back() == 'z') word.back() = 's';
  return word;
}

/// The stem before -en or -e as it is written alone: katt → kat, lop → loop or lop, huiz → huis.
std::vector<std::string> closed(std::string_view open) {
  auto const n = open.size();
  if (n < 2) return {};
  if (n >= 3 && open[n - 1] == open[n - 2] && is_consonant(open[n - 1]))
    return {std::string(open.substr(0, n - 1))};
  std::vector<std::string> ways;
  if (ends_in_one_vowel_and_consonant(open) && doubles(open[n - 2])) {
    auto const vowel = open[n - 2];
    ways.push_back(at_the_end(std::string(open.substr(0, n - 1)) + vowel + open[n - 1]));
  }
  // A short vowel would be kept short by doubling ("mollen"), unless it bears no stress ("oorlogen").
  if (ways.empty() || has_two_syllables(open)) ways.push_back(at_the_end(std::string(open)));
  return ways;
}

/// A stem as it is written before -en: kat → katten, loop → lopen, huis → huizen.
std::vector<std::string> with_en(std::string const& stem) {
  auto const n = stem.size();
  std::vector<std::string> ways{stem + "en"};
  auto const last = stem.back();
  auto const soft = last == 'f' ? 'v' : last == 's' ? 'z' : last;
  if (n >= 3 && is_consonant(last) && doubles(stem[n - 2]) && stem[n - 2] == stem[n - 3]) {
    ways.push_back(stem.substr(0, n - 2) + last + "en");
    ways.push_back(stem.substr(0, n - 2) + soft + "en");
  } else if (ends_in_one_vowel_and_consonant(stem)) {
    ways.push_back(stem + last + "en");
  }
  if (soft != last) ways.push_back(stem.substr(0, n - 1) + soft + "en");
  return ways;
}

/// Looks at one word and collects what it may be a form of.
class Bases {
 public:
  Bases(std::string_view word, Lexicon const& words) : word_(word), words_(words) {}

  std::vector<std::string> all() {
    nouns();
    verbs();
    made_from_verbs();
    return std::move(found_);
  }

 private:
  /// The word without this ending, when enough of it is left; else nothing.
  std::string_view without(std::string_view ending, std::size_t at_least = kShortestBase) const {
    if (!word_.ends_with(ending) || word_.size() < ending.size() + at_least) return {};
    return word_.substr(0, word_.size() - ending.size());
  }

  void offer(std::string base) {
    if (base.size() >= kShortestBase && base != word_ && words_.has(base)) found_.push_back(std::move(base));
  }

  void offer_closed(std::string_view open) {
    for (auto& base : closed(open)) offer(std::move(base));
  }

  bool is_verb(std::string const& stem) const {
    auto const infinitives = with_en(stem);
    return std::any_of(infinitives.begin(), infinitives.end(),
                       [&](auto const& one) { return words_.has(one); });
  }

  void offer_verb(std::string base) {
    if (base.size() >= kShortestBase && is_verb(base)) offer(std::move(base));
  }

  /// The inflected form of an adjective: eenzaam → eenzame.
  bool is_adjective(std::string const& base) const {
    auto const forms = with_en(base);
    return std::any_of(forms.begin(), forms.end(),
                       [&](auto const& form) { return words_.has(form.substr(0, form.size() - 1)); });
  }

  void nouns() {
    if (auto const left = without("heden"); !left.empty()) offer(std::string(left) + "heid");
    if (auto const left = without("heid"); !left.empty() && is_adjective(std::string(left)))
      offer(std::string(left));
    if (auto const left = without("ici"); !left.empty()) offer(std::string(left) + "icus");
    // "reken" is no plural of "reek": it has an -en of its own.
    if (!words_.has(std::string(word_) + "en")) offer_closed(without("en"));
    if (auto const left = without("s"); !left.empty() && left.back() != 's') offer(std::string(left));
    diminutives();
    offer_closed(without("e"));
    comparative();
  }

  void diminutives() {
    for (std::string_view const ending : {"etjes", "etje"}) offer_closed(without(ending));
    for (std::string_view const ending : {"tjes", "pjes", "jes", "tje", "pje", "je"}) {
      auto const left = without(ending);
      if (left.empty()) continue;
      offer(std::string(left));
      bool const lengthened = is_vowel(left.back()) && left[left.size() - 2] == left.back();
      if (lengthened) offer(std::string(left.substr(0, left.size() - 1)));  // autootje
    }
    // kettinkje is of ketting; bankje is of bank, though there is a word "bang".
    for (std::string_view const ending : {"kjes", "kje"}) {
      if (auto const left = without(ending); !left.empty()) offer(std::string(left) + "g");
    }
  }

  /// sneller, zwaarder: there is also a "snelst" and a "snellere".
  void comparative() {
    if (!words_.has(std::string(word_) + "e")) return;
    for (auto& base : closed(without("er"))) {
      if (words_.has(base + "st")) offer(std::move(base));
    }
    if (auto const left = without("rder"); !left.empty() && words_.has(std::string(left) + "rst"))
      offer(std::string(left) + "r");
  }

  void verbs() {
    // "kaart" is no form of a verb "karen": it has a plural, and no past tense "kaarte".
    auto const own = std::string(word_);
    bool const is_noun = words_.has(own + "en") && !words_.has(own + "e");
    if (auto const left = without("t"); !left.empty() && !is_noun) offer_verb(std::string(left));
    for (std::string_view const ending : {"de", "te", "den", "ten"}) {
      if (auto const left = without(ending); !left.empty()) offer_verb(std::string(left));
    }
    participles();
  }

  /// gekookt, verzorgd, opgeruimd: to the stem, or with a part in front to the infinitive.
  void participles() {
    if (!word_.ends_with('t') && !word_.ends_with('d')) return;
    for (std::string_view const prefix : {"be", "ver", "ont", "her"}) {
      if (word_.starts_with(prefix) && word_.size() > prefix.size() + 3)
        offer_verb(std::string(word_.substr(0, word_.size() - 1)));
    }
    auto const ge = word_.find("ge");
    if (ge == std::string_view::npos || word_.size() < ge + 6) return;
    auto const before = std::string(word_.substr(0, ge));
    for (auto const& stem : {word_.substr(ge + 2, word_.size() - ge - 3), word_.substr(ge + 2)}) {
      for (auto& infinitive : with_en(before + std::string(stem))) offer(std::move(infinitive));
    }
  }

  void made_from_verbs() {
    for (auto& base : closed(without("ing"))) offer_verb(std::move(base));
    for (std::string_view const ending : {"er", "aar"}) {
      for (auto& base : closed(without(ending))) {
        if (words_.has(base + "ster") || words_.has(std::string(word_) + "ster")) offer_verb(std::move(base));
      }
    }
    if (auto const left = without("ster"); !left.empty()) offer_verb(std::string(left));
  }

  std::string_view word_;
  Lexicon const& words_;
  std::vector<std::string> found_;
};

}  // namespace

std::vector<std::string> bases_of(std::string_view word, Lexicon const& words) {
  return Bases(word, words).all();
}

}  // namespace socialmap
