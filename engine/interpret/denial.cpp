#include "engine/interpret/denial.h"

#include <algorithm>
#include <array>
#include <optional>

namespace socialmap {
namespace {

using namespace std::string_view_literals;

/// The others deny only what follows, unless they tell a dislike.
constexpr std::array kBothWays{"niet"sv, "niks"sv, "niets"sv};

/// Verbs and words of will: what they deny is not wanted.
constexpr std::array kWill{"wil"sv,    "wilt"sv,   "willen"sv, "wilde"sv, "wou"sv,  "hoef"sv, "hoeft"sv,
                           "hoeven"sv, "liever"sv, "liefst"sv, "graag"sv, "zoek"sv, "zoekt"sv};
/// What one cannot or may not do is no matter of will.
constexpr std::array kCannot{
    "kan"sv,     "kun"sv,   "kunt"sv,   "kunnen"sv, "kon"sv,   "konden"sv, "lukt"sv, "lukken"sv, "lukte"sv,
    "mag"sv,     "mogen"sv, "mocht"sv,  "durf"sv,   "durft"sv, "durven"sv, "gaat"sv, "heb"sv,    "heeft"sv,
    "hebben"sv,  "had"sv,   "hadden"sv, "is"sv,     "ben"sv,   "was"sv,    "zijn"sv, "krijg"sv,  "krijgt"sv,
    "krijgen"sv, "staat"sv, "laat"sv,   "lukken"sv, "weet"sv,  "kost"sv,   "komt"sv, "kom"sv};
/// After "wil niet" these make it something that fails: "het wil niet lukken".
constexpr std::array kFails{"lukken"sv, "vlotten"sv, "slagen"sv, "kunnen"sv};
constexpr std::array kLoves{"hou"sv, "houd"sv, "houdt"sv, "houden"sv, "hield"sv};
/// "vind dansen niks", "vindt tuinieren niet leuk"
constexpr std::array kFinds{"vind"sv, "vindt"sv, "vinden"sv, "vond"sv};
constexpr std::array kPoor{"niks"sv,        "niets"sv,   "leuk"sv,    "fijn"sv,
                           "interessant"sv, "prettig"sv, "gezellig"sv};
/// May stand before a bare "geen bingo", and after it.
constexpr std::array kLeads{"en"sv,       "of"sv,      "maar"sv,        "dus"sv,   "ook"sv,    "echt"sv,
                            "absoluut"sv, "beslist"sv, "vooral"sv,      "zeker"sv, "wel"sv,    "dan"sv,
                            "nou"sv,      "nee"sv,     "alsjeblieft"sv, "aub"sv,   "verder"sv, "bij"sv,
                            "voorkeur"sv, "in"sv,      "ieder"sv,       "geval"sv};
constexpr std::array kTails{"en"sv,  "of"sv, "ook"sv, "noch"sv, "zo"sv,   "enzo"sv, "alsjeblieft"sv, "aub"sv,
                            "svp"sv, "de"sv, "het"sv, "een"sv,  "hoor"sv, "dank"sv, "bedankt"sv,     "u"sv};
/// Not having these is a lack, and no wish.
constexpr std::array kMissed{"eten"sv,     "werk"sv,     "baan"sv,     "contact"sv,  "contacten"sv,
                             "vrienden"sv, "familie"sv,  "bezoek"sv,   "computer"sv, "internet"sv,
                             "telefoon"sv, "fiets"sv,    "auto"sv,     "vervoer"sv,  "geld"sv,
                             "tijd"sv,     "hulp"sv,     "huis"sv,     "woning"sv,   "tuin"sv,
                             "hond"sv,     "huisdier"sv, "energie"sv,  "puf"sv,      "kracht"sv,
                             "conditie"sv, "partner"sv,  "kinderen"sv, "slaap"sv,    "opleiding"sv};

template <typename Words>
bool is_one_of(Words const& words, TextTerm const& term) {
  return std::find(words.begin(), words.end(), term.word) != words.end();
}

template <typename Words>
bool any_of_them(Words const& listed, std::vector<TextTerm> const& words, WordSpan span) {
  for (auto at = span.begin; at < span.end; ++at) {
    if (is_one_of(listed, words[at])) return true;
  }
  return false;
}

bool is_will(std::vector<TextTerm> const& words, WordSpan clause, std::size_t at) {
  if (is_one_of(kWill, words[at])) return true;
  if (is_one_of(kFinds, words[at])) return any_of_them(kPoor, words, {at, clause.end});
  return is_one_of(kLoves, words[at]) && any_of_them(std::array{"van"sv}, words, {at, clause.end});
}

/// Whether the verb that the denial belongs to tells will: the nearest before it, else the first after it.
bool is_willed(std::vector<TextTerm> const& words, WordSpan clause, WordSpan cue) {
  if (cue.end < clause.end && words[cue.end].word == "dat") return false;  // somebody forbids it
  for (auto at = cue.begin; at-- > clause.begin;) {
    if (is_will(words, clause, at)) return !any_of_them(kFails, words, {cue.end, clause.end});
    if (is_one_of(kCannot, words[at])) return false;
  }
  for (auto at = cue.end; at < clause.end; ++at) {
    if (is_one_of(kCannot, words[at])) return false;
    if (is_will(words, clause, at)) return true;
  }
  return false;
}

/// "geen bingo": nothing else stands in the clause, and it is nothing that one may lack.
bool is_bare(std::vector<TextTerm> const& words, WordSpan clause, WordSpan cue) {
  for (auto at = clause.begin; at < cue.begin; ++at) {
    if (!is_one_of(kLeads, words[at])) return false;
  }
  for (auto at = cue.end; at < clause.end; ++at) {
    auto const& word = words[at];
    bool const for_me = word.word == "voor" && at + 2 == clause.end && words[at + 1].stop_word;
    if (for_me) return true;
    if (is_one_of(kMissed, word) || word.word == "meer" || (word.stop_word && !is_one_of(kTails, word)))
      return false;
  }
  return cue.end < clause.end;
}

/// "alles is leuk behalve zwemmen"
bool is_exception(std::vector<TextTerm> const& words, WordSpan clause, WordSpan cue) {
  auto const& word = words[cue.begin].word;
  return (word == "behalve" || word == "uitgezonderd") &&
         any_of_them(std::array{"alles"sv, "leuk"sv, "iedereen"sv}, words, {clause.begin, cue.begin});
}

/// "heeft geen", "kan niet": the cue says itself that it is no matter of will.
bool has_own_verb(std::vector<TextTerm> const& words, WordSpan cue) {
  return any_of_them(kCannot, words, cue);
}

/// Words and what they do, the strongest first.
enum class CueSort { holds, dislikes, lapses, denies };
struct CueList {
  std::vector<std::string> const& words;
  CueSort sort;
};

class Reader {
 public:
  explicit Reader(ClausedText const& text) : text_(text) {}

  Denial read(CueSort sort, WordSpan clause, WordSpan cue) const {
    bool const dislike = tells_dislike(sort, clause, cue);
    bool const both = sort == CueSort::dislikes || any_of_them(kBothWays, text_.words, cue);
    auto const reach = dislike ? reach_of(clause, cue) : clause;
    return {cue, reach, dislike ? DenialSort::dislike : DenialSort::plain, both};
  }

 private:
  bool tells_dislike(CueSort sort, WordSpan clause, WordSpan cue) const {
    auto const& words = text_.words;
    if (sort == CueSort::dislikes) return cue.end == clause.end || words[cue.end].word != "dat";
    if (sort == CueSort::lapses) return !has_own_verb(words, cue) && is_willed(words, clause, cue);
    return is_willed(words, clause, cue) || is_bare(words, clause, cue) || is_exception(words, clause, cue);
  }

  /// "bingo? nee bedankt": a clause that only denies speaks of the one before.
  WordSpan reach_of(WordSpan clause, WordSpan cue) const {
    auto const& words = text_.words;
    if (clause.begin == 0) return clause;
    for (auto at = clause.begin; at < clause.end; ++at) {
      if (!cue.holds(at) && !words[at].stop_word && !words[at].weak) return clause;
    }
    auto const& before = words[clause.begin - 1];
    auto const from = before.start + before.length;
    auto const signs = text_.text.substr(from, words[clause.begin].start - from);
    if (signs.find_first_of("?,:-") == std::string_view::npos) return clause;
    return {text_.clause_of(clause.begin - 1).begin, clause.end};
  }

  ClausedText const& text_;
};

}  // namespace

std::vector<Denial> denials_in(ClausedText const& text, ReadingWords const& cues) {
  std::array<CueList, 4> const lists{{{cues.no_denials, CueSort::holds},
                                      {cues.dislikes, CueSort::dislikes},
                                      {cues.lapses, CueSort::lapses},
                                      {cues.denials, CueSort::denies}}};
  Reader const reader(text);
  std::vector<Denial> found;
  for (auto const& clause : text.clauses) {
    for (auto at = clause.begin; at < clause.end;) {
      std::size_t taken = 0;
      for (auto const& list : lists) {
        taken = words_at(text.words, clause, at, list.words);
        if (taken == 0) continue;
        if (list.sort != CueSort::holds) found.push_back(reader.read(list.sort, clause, {at, at + taken}));
        break;
      }
      at += std::max<std::size_t>(taken, 1);
    }
  }
  return found;
}

}  // namespace socialmap
