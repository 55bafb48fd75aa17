// Law: to know something good that was not known never lowers a score, be it of an offer or of the client.

#include <algorithm>
#include <functional>
#include <map>

#include <catch2/catch.hpp>

#include "engine/match/match.h"
#include "tests/engine/match/random_clients.h"

using namespace socialmap;
using test::Dice;
using test::random_profile;
using test::Shares;
using test::Veenmeer;

namespace {

/// Fills in one field where it is not known; false where it is.
template <typename Record>
struct Filler {
  char const* field;
  std::function<bool(Record&)> fill;
};

/// Sets an optional that is empty.
template <typename T, typename V>
bool tell(std::optional<T>& field, V value) {
  if (field) return false;
  field = T{value};
  return true;
}

template <typename T>
T& made(std::optional<T>& part) {
  if (!part) part = T{};
  return *part;
}

bool lists(std::vector<std::string> const& words, std::initializer_list<char const*> any) {
  return std::any_of(any.begin(), any.end(), [&](char const* word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  });
}

/// What the traits say already is known, and nothing may contradict it.
std::vector<Filler<Activity>> offer_fillers() {
  static Schedule const mornings{
      WeeklySlot{{Weekday::mon, Weekday::wed, Weekday::fri}, {{10 * 60}, ClockTime{12 * 60}, false}, 1, {}}};
  return {{"price",
           [](Activity& a) {
             if (a.price && a.price->amount) return false;
             made(a.price).amount = Cents{0};
             a.price->per = PricePer::visit;
             return true;
           }},
          {"schedule",
           [](Activity& a) {
             return !lists(a.traits, {"evening", "weekend"}) && tell(a.schedule, mornings);
           }},
          {"group",
           [](Activity& a) {
             if (lists(a.traits, {"one-to-one", "medium-group", "large-group"})) return false;
             return tell(made(a.group).max, 6);
           }},
          {"dutchLevel", [](Activity& a) { return tell(made(a.language).dutch_level, DutchLevel::a1); }},
          {"readingNeeded", [](Activity& a) { return tell(made(a.language).reading_needed, false); }},
          {"digitalNeeded", [](Activity& a) { return tell(made(a.language).digital_needed, false); }},
          {"places free", [](Activity& a) { return tell(made(a.capacity).free, 4); }},
          {"intensity", [](Activity& a) { return tell(a.intensity, 1); }},
          {"childcare", [](Activity& a) { return tell(a.childcare, true); }},
          {"welcomePerson", [](Activity& a) { return tell(a.welcome_person, true); }},
          {"selfReferral", [](Activity& a) { return tell(made(a.access).self_referral, true); }},
          {"firstStep", [](Activity& a) { return tell(made(a.access).first_step, "Bel eerst"); }},
          {"phone", [](Activity& a) { return tell(made(a.contact).phone, "0123-456000"); }},
          {"holidays", [](Activity& a) { return tell(made(a.holidays).school, OnHoliday::open); }},
          {"ledBy", [](Activity& a) { return tell(a.led_by, LedBy::volunteer); }}};
}

std::vector<Filler<Profile>> client_fillers() {
  static std::vector<Weekday> const every_day{Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu,
                                              Weekday::fri, Weekday::sat, Weekday::sun};
  return {
      {"age", [](Profile& p) { return tell(p.age, 70); }},
      {"gender", [](Profile& p) { return tell(p.gender, ClientGender::woman); }},
      {"audiences", [](Profile& p) { return tell(p.audiences, std::vector<std::string>{"older-adults"}); }},
      {"home",
       [](Profile& p) {
         return tell(p.home, Home{{}, "oosterveld", {}, {}});
       }},
      {"mobility", [](Profile& p) { return tell(p.mobility, Mobility::none); }},
      {"availability",
       [](Profile& p) {
         if (!p.availability.empty()) return false;
         p.availability = {{every_day, {7 * 60}, {23 * 60}}};
         return true;
       }},
      {"budget", [](Profile& p) { return tell(p.budget.per_visit, Cents{10'000}); }},
      {"languages",
       [](Profile& p) {
         bool const unknown = p.languages.empty();
         if (unknown) p.languages = {"nl"};
         return unknown;
       }},
      {"dutchLevel", [](Profile& p) { return tell(p.dutch_level, DutchLevel::native_speaker); }},
      {"reading", [](Profile& p) { return tell(p.reading, Skill::ok); }},
      {"digital", [](Profile& p) { return tell(p.digital, Skill::ok); }},
      {"group", [](Profile& p) { return tell(p.group, GroupWish::any); }},
      {"socialAnxiety", [](Profile& p) { return tell(p.social_anxiety, 0); }},
      {"griefMonths", [](Profile& p) { return tell(p.grief_months, 24); }},
      {"careDuties", [](Profile& p) { return tell(p.care_duties, CareDuties::none); }}};
}

std::vector<int> scores(Profile const& profile, MatchWorld const& world, Date on) {
  auto const bound = bound_to(profile, world, on);
  return test::all_scores(BoundFacts(bound, world));
}

struct Change {
  int asked = 0, higher = 0;
};

/// Fails for every score that is lower after than before, of the rows that were changed.
void compare(char const* field, std::vector<int> const& before, std::vector<int> const& after,
             std::vector<bool> const& changed, Change& change) {
  for (std::size_t row = 0; row < before.size(); ++row) {
    if (!changed[row]) continue;
    ++change.asked;
    change.higher += after[row] > before[row];
    if (after[row] < before[row])
      FAIL_CHECK(field << " lowers row " << row << ": " << before[row] << " to " << after[row]);
  }
}

constexpr int kClients = 40;

}  // namespace

TEST_CASE("to know a good field of an offer that was not known never lowers its score") {
  Veenmeer const before;
  int useful = 0;
  auto const fillers = offer_fillers();
  for (auto const& filler : fillers) {
    Veenmeer after;
    std::vector<bool> changed;
    for (std::size_t row = 0; row < after.catalogue.activities.size(); ++row) {
      after.catalogue.activities.change(
          row, [&](Activity& activity) { changed.push_back(filler.fill(activity)); });
    }
    after.columns = build_columns(after.catalogue, after.vocabulary, after.places, after.on);
    auto const offers = test::offer_facts({after.catalogue, after.vocabulary, after.columns}, after.analyser);
    MatchWorld const world{after.catalogue, after.vocabulary, after.columns,   after.places,
                           offers,          after.rules,      after.warm_links};
    Dice dice(41);
    Change change;
    Shares shares;
    for (int i = 0; i < kClients; ++i) {
      auto const profile = random_profile(dice, before);
      shares.add(match_profile(profile, before.world(), before.on));
      compare(filler.field, scores(profile, before.world(), before.on), scores(profile, world, after.on),
              changed, change);
    }
    if (&filler == &fillers.front()) shares.hold();
    INFO(filler.field);
    CHECK(change.asked > 0);
    useful += change.higher > 0;
  }
  CHECK(useful >= 8);  // the others count in no rule of the score
}

TEST_CASE("to know a good answer of the client that was not known never lowers a score") {
  Veenmeer const v;
  Dice dice(42);
  Shares shares;
  std::map<std::string, Change> seen;
  for (int i = 0; i < 2 * kClients; ++i) {
    auto const profile = random_profile(dice, v);
    shares.add(match_profile(profile, v.world(), v.on));
    auto const before = scores(profile, v.world(), v.on);
    for (auto const& filler : client_fillers()) {
      auto told = profile;
      if (!filler.fill(told)) continue;
      compare(filler.field, before, scores(told, v.world(), v.on), std::vector<bool>(before.size(), true),
              seen[filler.field]);
    }
  }
  shares.hold();
  CHECK(seen.size() == client_fillers().size());
  for (auto const* field : {"home", "availability", "audiences"}) {
    INFO(field);
    CHECK(seen[field].higher > 0);
  }
}
