#include "engine/interpret/false_alarms.h"

#include <algorithm>
#include <array>

namespace socialmap {
namespace {

using namespace std::string_view_literals;

constexpr std::array kOpen{"kan"sv,  "kun"sv,  "kunt"sv, "kunnen"sv, "wil"sv,    "wilt"sv, "willen"sv,
                           "niet"sv, "meer"sv, "hoef"sv, "hoeft"sv,  "hoeven"sv, "mij"sv,  "ik"sv,
                           "me"sv,   "het"sv,  "echt"sv, "hij"sv,    "zij"sv,    "ze"sv,   "zo"sv};
/// Soon after "kan niet meer" these leave the alarm as it is.
constexpr std::array kGoesOn{"leven"sv,     "leef"sv,      "bestaan"sv, "verder"sv,    "door"sv,
                             "doorgaan"sv,  "volhouden"sv, "vechten"sv, "wakker"sv,    "wezen"sv,
                             "tegen"sv,     "pijn"sv,      "dragen"sv,  "verdragen"sv, "uithouden"sv,
                             "opbrengen"sv, "opstaan"sv,   "aan"sv,     "op"sv,        "bed"sv};
/// These tell neither.
constexpr std::array kBeside{"helemaal"sv, "morgen"sv, "vandaag"sv, "gewoon"sv, "allemaal"sv,
                             "alleen"sv,   "soms"sv,   "echt"sv,    "langer"sv};
/// Done before, these are no activity of the vocabulary, and still what one cannot do.
constexpr std::array kDoings{"lopen"sv,  "rijden"sv,  "autorijden"sv, "traplopen"sv, "werken"sv,
                             "tillen"sv, "bukken"sv,  "lezen"sv,      "sporten"sv,   "reizen"sv,
                             "staan"sv,  "bewegen"sv, "zien"sv,       "horen"sv};

template <typename Words>
bool is_one_of(Words const& words, TextTerm const& term) {
  return std::find(words.begin(), words.end(), term.word) != words.end();
}

bool is_doing(std::size_t at, ReadingOf const& reading) {
  if (is_one_of(kDoings, reading.text.words[at])) return true;
  return std::any_of(reading.hits.begin(), reading.hits.end(), [&](LayHit const& hit) {
    bool const need = std::any_of(reading.needs.begin(), reading.needs.end(),
                                  [&](LayHit const& other) { return other.words == hit.words; });
    return !need && std::find(hit.words.begin(), hit.words.end(), at) != hit.words.end();
  });
}

/// "fietsen kan ik niet meer": it is the first thing that the clause says.
bool begins_with_doing(WordSpan before, ReadingOf const& reading) {
  auto const& words = reading.text.words;
  for (auto at = before.begin; at < before.end; ++at) {
    if (words[at].word == "ik" || words[at].word == "sinds") return false;
    if (is_doing(at, reading)) return true;
    if (!words[at].stop_word) return false;
  }
  return false;
}

bool goes_on_with_doing(WordSpan after, ReadingOf const& reading) {
  auto const& words = reading.text.words;
  for (auto at = after.begin; at < after.end; ++at) {
    if (is_one_of(kGoesOn, words[at])) return false;
    if (words[at].word == "naar" || is_doing(at, reading)) return true;
    if (!words[at].stop_word && !words[at].weak && !is_one_of(kBeside, words[at])) return true;
  }
  return false;
}

/// Somebody it may be done to.
bool names_somebody(ClausedText const& text, WordSpan span) {
  static std::vector<std::string> const somebody{
      "mij",     "me",         "haar",  "hem",    "ons",   "mw",   "kind", "kinderen", "zoon",  "zoontje",
      "dochter", "dochtertje", "vrouw", "moeder", "vader", "baby", "oma",  "opa",      "mensen"};
  for (auto at = span.begin; at < span.end; ++at) {
    if (words_at(text.words, span, at, somebody) > 0) return true;
  }
  return false;
}

bool touches(LayHit const& hit, WordSpan span) {
  return std::any_of(hit.words.begin(), hit.words.end(), [&](std::size_t word) { return span.holds(word); });
}

}  // namespace

FalseAlarms::FalseAlarms() {
  std::vector<std::string> const death{"suicidality", "grief"};
  std::vector<std::string> const violence{"domestic-violence", "child-abuse", "elder-abuse"};
  std::vector<std::string> const abuse{"sexual-violence", "child-abuse"};
  for (auto const* words :
       {"lach|lacht|lachen|lachte|schrik|schrok|verveel|verveelt|zoek|zocht|werk|werkt me|mij|zich|je .. "
        "dood",
        "dood lachen|schrikken|vervelen|leuk|simpel|moe|op|zonde",
        "doodlach*|doodgelachen|doodschrik*|doodgeschrokken|doodleuk|doodmoe|doodop|doodnormaal|doodgewoon|"
        "doodsimpel|doodstil|doodzonde|doodvervelen|doodverveel*"})
    sayings_.push_back({death, Expression(words)});
  for (auto const* words :
       {"sla|slaat|slaan|sloeg|mep|mept|schop|schopt|trap|trapt .. bal|balletje|balletjes|ballen|golfbal*|"
        "tennisbal*|shuttle|trommel*|drum*|spijker*|deuk|proost|flater|alarm",
        "sla|slaat|slaan|sloeg .. over|nergens|dicht|acht|linksaf|rechtsaf"})
    sayings_.push_back({violence, Expression(words)});
  sayings_.push_back(
      {abuse, Expression("zit|zat|zitten|zaten|komt|kwam aan .. tafel|eettafel|keukentafel|bar|"
                         "zee|koffie|thee|telefoon|raam|water|huis|deur")});
  sayings_.push_back(
      {{"sexual-violence"},
       Expression("drank|alcohol|drugs|bier .. en|of|noch|geen|zonder .. drugs|drank|alcohol")});
}

bool FalseAlarms::is_saying(std::string const& id, LayHit const& hit, ClausedText const& text) const {
  auto const clause = text.clause_of(hit.words.front());
  return std::any_of(sayings_.begin(), sayings_.end(), [&](Saying const& saying) {
    if (std::find(saying.ids.begin(), saying.ids.end(), id) == saying.ids.end()) return false;
    auto const found = saying.words.find(text, clause, {});
    bool const death = saying.ids.back() == "grief";
    return found && touches(hit, found->span) && (death || !names_somebody(text, found->span));
  });
}

bool is_open(LayHit const& hit, ClausedText const& text) {
  return std::all_of(hit.words.begin(), hit.words.end(),
                     [&](std::size_t at) { return is_one_of(kOpen, text.words[at]); });
}

bool is_about_doing(LayHit const& hit, ReadingOf const& reading) {
  auto const clause = reading.text.clause_of(hit.words.front());
  auto const last = hit.words.back();
  for (auto at = hit.words.front(); at < last; ++at) {
    if (is_doing(at, reading)) return true;
  }
  return begins_with_doing({clause.begin, hit.words.front()}, reading) ||
         goes_on_with_doing({last + 1, reading.text.clause_of(last).end}, reading);
}

}  // namespace socialmap
