#include "engine/interpret/told_of_now.h"

#include <algorithm>
#include <array>

#include "engine/interpret/concept_reader.h"

namespace socialmap {
namespace {

using namespace std::string_view_literals;

constexpr std::array kPast{"vroeger"sv, "destijds"sv, "ooit"sv, "toentertijd"sv, "verleden"sv, "gehad"sv,
                           "geweest"sv, "was"sv,      "had"sv,  "waren"sv,       "hadden"sv};
constexpr std::array kSolved{"afbetaald"sv,       "afgelost"sv,    "ingelost"sv,   "opgelost"sv,
                             "voorbij"sv,         "geregeld"sv,    "betaald"sv,    "ingehaald"sv,
                             "kwijtgescholden"sv, "verholpen"sv,   "weggewerkt"sv, "bijgelegd"sv,
                             "hersteld"sv,        "gerepareerd"sv, "rug"sv,        "schuldenvrij"sv,
                             "verleden"sv};
/// With one of these it is not over.
constexpr std::array kGoesOn{
    "nog"sv,   "weer"sv,         "bijna"sv,     "steeds"sv,   "opnieuw"sv, "nu"sv,      "al"sv,     "sinds"sv,
    "niet"sv,  "nooit"sv,        "geen"sv,      "half"sv,     "deels"sv,   "moet"sv,    "moeten"sv, "wil"sv,
    "wilt"sv,  "kan"sv,          "graag"sv,     "hulp"sv,     "help"sv,    "wordt"sv,   "worden"sv, "zoek"sv,
    "zoekt"sv, "gedeeltelijk"sv, "sindsdien"sv, "vannacht"sv, "vandaag"sv, "gisteren"sv};
constexpr std::array kRoleEnds{
    "werker"sv,  "werkster"sv,   "verlener"sv,     "verleenster"sv, "consulent"sv,     "consulente"sv,
    "coach"sv,   "begeleider"sv, "begeleidster"sv, "adviseur"sv,    "adviseuse"sv,     "leraar"sv,
    "lerares"sv, "docent"sv,     "docente"sv,      "trainer"sv,     "bewindvoerder"sv, "makelaar"sv};
constexpr std::array kIs{"was"sv, "ben"sv, "is"sv, "waren"sv, "geweest"sv, "als"sv, "beroep"sv, "word"sv};
constexpr std::array kWorks{"werk"sv, "werkt"sv, "werkte"sv, "gewerkt"sv, "werkzaam"sv, "vrijwilliger"sv};
constexpr std::array kAt{"als"sv, "bij"sv, "in"sv, "voor"sv};
constexpr std::array kAsks{"zoek"sv, "zoekt"sv, "nodig"sv,   "wil"sv,      "wilt"sv,    "graag"sv,
                           "hulp"sv, "help"sv,  "gesprek"sv, "afspraak"sv, "contact"sv, "wacht"sv};

template <typename Words>
bool any_in(Words const& listed, ReadingOf const& reading, WordSpan span) {
  for (auto at = span.begin; at < span.end; ++at) {
    if (std::find(listed.begin(), listed.end(), reading.text.words[at].word) != listed.end()) return true;
  }
  return false;
}

bool has_need(ReadingOf const& reading, WordSpan span) {
  return std::any_of(reading.needs.begin(), reading.needs.end(),
                     [&](LayHit const& hit) { return span.holds(hit.words.front()); });
}

/// The next clause of the same sentence; empty when there is none.
WordSpan clause_after(WordSpan clause, ReadingOf const& reading) {
  for (auto const& sentence : reading.text.sentences) {
    if (sentence.holds(clause.begin) && clause.end < sentence.end) return reading.text.clause_of(clause.end);
  }
  return {clause.end, clause.end};
}

/// "schulden, maar die zijn afbetaald": solved in a clause that tells no need of its own.
bool is_solved_after(WordSpan clause, ReadingOf const& reading) {
  auto next = clause_after(clause, reading);
  if (next.begin + 1 == next.end) next = clause_after(next, reading);  // "maar"
  return !has_need(reading, next) && any_in(kSolved, reading, next) && !any_in(kGoesOn, reading, next);
}

bool names_a_role(LayHit const& hit, ReadingOf const& reading) {
  return std::any_of(hit.words.begin(), hit.words.end(), [&](std::size_t at) {
    auto const& word = reading.text.words[at].word;
    return std::any_of(kRoleEnds.begin(), kRoleEnds.end(),
                       [&](std::string_view end) { return word.ends_with(end); });
  });
}

/// "werkte bij de schuldhulp": at most two words between.
bool is_workplace(LayHit const& hit, ReadingOf const& reading, WordSpan clause) {
  constexpr std::size_t kNear = 3;
  auto const first = hit.words.front();
  WordSpan const before{first - std::min(kNear, first - clause.begin), first};
  return any_in(kWorks, reading, {clause.begin, first}) && any_in(kAt, reading, before) &&
         !any_in(std::array{"en"sv, "aan"sv, "heb"sv, "heeft"sv}, reading, before);
}

}  // namespace

bool is_asked_for(LayHit const& hit, ReadingOf const& reading) {
  auto const clause = reading.text.clause_of(hit.words.front());
  return any_in(kAsks, reading, clause) || any_at(reading, clause, reading.cues.likes);
}

bool is_over(LayHit const& hit, ReadingOf const& reading) {
  auto const clause = reading.text.clause_of(hit.words.front());
  if (any_in(kGoesOn, reading, clause)) return false;
  return any_in(kPast, reading, clause) || any_in(kSolved, reading, clause) ||
         is_solved_after(clause, reading);
}

bool is_work(LayHit const& hit, ReadingOf const& reading) {
  auto const clause = reading.text.clause_of(hit.words.front());
  if (any_in(kAsks, reading, clause)) return false;
  return (names_a_role(hit, reading) && any_in(kIs, reading, clause)) || is_workplace(hit, reading, clause);
}

}  // namespace socialmap
