// Laws of plans, held over random profiles on the whole of Veenmeer.

#include "engine/match/plan.h"

#include <algorithm>
#include <cstdio>
#include <set>

#include <catch2/catch.hpp>

#include "engine/catalog/price.h"
#include "engine/match/plan_offers.h"
#include "engine/match/week_choice.h"
#include "tests/engine/match/small_town.h"

using namespace socialmap;
using test::Dice;
using test::random_profile;
using test::SmallTown;
using test::Veenmeer;

namespace {

constexpr int kProfiles = 200;

using Ids = std::vector<std::string>;

std::vector<Ids> ids_of(Plans const& plans, Catalogue const& catalogue) {
  std::vector<Ids> all;
  for (auto const& plan : plans.plans) {
    Ids ids;
    for (auto const& match : plan.support) ids.push_back(catalogue.activity(match.activity).id);
    ids.emplace_back("+");
    for (auto const& activity : plan.activities)
      ids.push_back(catalogue.activity(activity.match.activity).id);
    all.push_back(ids);
  }
  return all;
}

void check_week(Plan const& plan, Profile const& profile, Veenmeer const& v) {
  FreeTime const free(profile.availability);
  std::vector<MeetingChoice> chosen;
  for (auto const& activity : plan.activities) {
    auto const& schedule = v.catalogue.activity(activity.match.activity).schedule;
    REQUIRE(activity.slot.has_value() == (schedule && !schedule->empty()));
    if (!activity.slot) continue;
    CHECK(fits(WeeklySlot{{activity.slot->day}, activity.slot->hours, 1, {}}, free));
    auto const choices = meetings_to_choose(*schedule, free, v.on);
    auto const own = std::find_if(choices.begin(), choices.end(), [&](MeetingChoice const& one) {
      return one.meeting == *activity.slot &&
             std::none_of(chosen.begin(), chosen.end(),
                          [&](MeetingChoice const& other) { return clash(other, one); });
    });
    REQUIRE(own != choices.end());
    chosen.push_back(*own);
  }
}

void check_budget(Plan const& plan, Profile const& profile, Veenmeer const& v) {
  std::int64_t certain = 0;
  std::size_t unknown = 0;
  for (auto const& activity : plan.activities) {
    auto const& offer = v.catalogue.activity(activity.match.activity);
    auto const price = price_per_month(offer, profile.budget.passes);
    unknown += !price;
    if (price) certain += price->value;
  }
  if (profile.budget.per_month) CHECK(certain <= profile.budget.per_month->value);
  CHECK(plan.per_month.unknown >= unknown);
  bool const said = plan.because.find("prijs onbekend, vraag na") != std::string::npos;
  CHECK(said == (plan.per_month.unknown > 0));
}

void check_needs(Plan const& plan, Profile const& profile, Veenmeer const& v) {
  std::set<std::string> heavy, told;
  for (auto const& need : profile.needs) {
    if (need.weight >= 2) heavy.insert(need.id);
  }
  for (auto const& need : plan.covers) {
    CHECK_FALSE(need.by.empty());
    auto const& needs = v.vocabulary.needs;
    auto const own =
        std::find_if(needs.begin(), needs.end(), [&](Need const& n) { return n.id == need.need; });
    for (auto const by : need.by)
      CHECK(v.columns.strength(by.value, NeedId{static_cast<std::uint32_t>(own - needs.begin())}) >= 2);
    told.insert(need.need);
  }
  for (auto const& need : plan.open) {
    CHECK(heavy.contains(need.need));
    CHECK_FALSE(need.because.empty());
    CHECK(told.insert(need.need).second);
  }
  CHECK(std::includes(told.begin(), told.end(), heavy.begin(), heavy.end()));
}

}  // namespace

TEST_CASE("every plan fits in the week and the budget, names all heavy needs and what each offer adds") {
  Veenmeer const v;
  Dice dice(52);
  int with_plan = 0, with_two = 0, with_three_plans = 0;
  for (int i = 0; i < kProfiles; ++i) {
    auto const profile = random_profile(dice, v);
    int const most = 1 + dice.upto(2);
    auto const plans = plans_for({profile, most}, v.world(), v.on);
    with_plan += !plans.plans.empty();
    with_three_plans += plans.plans.size() == 3;
    CHECK(plans.plans.size() <= 3);
    for (auto const& plan : plans.plans) {
      CHECK(plan.activities.size() <= static_cast<std::size_t>(most));
      with_two += plan.activities.size() > 1;
      std::set<std::uint16_t> kinds;
      for (auto const& activity : plan.activities) {
        CHECK(kinds.insert(v.columns.main_kind[activity.match.activity.value]).second);
        CHECK_FALSE(activity.adds.empty());
      }
      check_week(plan, profile, v);
      check_budget(plan, profile, v);
      check_needs(plan, profile, v);
    }
  }
  std::printf("plans: %d of %d profiles; three plans: %d, plans of more than one activity: %d\n", with_plan,
              kProfiles, with_three_plans, with_two);
  CHECK(with_plan > kProfiles * 3 / 10);
  CHECK(with_three_plans > kProfiles * 3 / 10);
  CHECK(with_two > kProfiles * 3 / 10);
}

TEST_CASE("the same question has the same plans, and the order of the records does not matter") {
  Veenmeer const v;
  auto turned = v.catalogue;
  turned.activities = {};
  turned.provider_of = {};
  for (auto row = v.catalogue.activities.size(); row-- > 0;) {
    turned.activities.push_back(v.catalogue.activities.shared(row));
    turned.provider_of.push_back(v.catalogue.provider_of[row]);
  }
  SmallTown const other(v, std::move(turned));
  Dice dice(53);
  for (int i = 0; i < 60; ++i) {
    auto const profile = random_profile(dice, v);
    auto const plans = plans_for({profile, 3}, v.world(), v.on);
    auto const again = plans_for({profile, 3}, v.world(), v.on);
    auto const elsewhere = plans_for({profile, 3}, other.world(), v.on);
    CHECK(ids_of(again, v.catalogue) == ids_of(plans, v.catalogue));
    REQUIRE(ids_of(elsewhere, other.catalogue) == ids_of(plans, v.catalogue));
    for (std::size_t p = 0; p < plans.plans.size(); ++p)
      CHECK(elsewhere.plans[p].because == plans.plans[p].because);
  }
}

TEST_CASE("what was read in a wish is planned as what was named") {
  Veenmeer const v;
  Understanding wish;
  wish.interests = {{"choir-singing", ReadList::kinds, false, {}, {}},
                    {"communal-meal", ReadList::kinds, false, {}, {}}};
  Profile named;
  named.interests = {"choir-singing", "communal-meal"};
  auto const from_wish = plans_for({Profile{}, 3, wish}, v.world(), v.on);
  auto const from_names = plans_for({named, 3}, v.world(), v.on);
  REQUIRE(from_wish.plans.size() == 3);
  REQUIRE(from_names.plans.size() == 3);
  for (auto const& plan : from_wish.plans) {
    REQUIRE(plan.activities.size() == 2);
    for (auto const& activity : plan.activities) CHECK(activity.adds.starts_with("U noemde zelf "));
  }
  Understanding domain;
  domain.interests = {{v.vocabulary.domains[0].id, ReadList::domains, false, {}, {}}};
  CHECK_FALSE(plans_for({Profile{}, 3, domain}, v.world(), v.on).plans.empty());
  CHECK(plans_for({Profile{}, 3}, v.world(), v.on).plans.empty());
}

TEST_CASE("under age and with a signal that comes first there are no plans") {
  Veenmeer const v;
  Profile child;
  child.age = 16;
  child.needs = {{"debt", 3}, {"loneliness", 3}};
  auto const for_child = plans_for({child, 3}, v.world(), v.on);
  CHECK(for_child.plans.empty());
  CHECK(for_child.youth_route);
  Profile danger;
  danger.needs = {{"loneliness", 3}};
  danger.signals = {"suicidality"};
  auto const none = plans_for({danger, 3}, v.world(), v.on);
  CHECK(none.mode == Mode::escalate);
  CHECK(none.plans.empty());
  CHECK_FALSE(none.signals.empty());
}

TEST_CASE("support first: every plan begins with free or funded help for the structural need") {
  Veenmeer const v;
  Profile profile;
  profile.needs = {{"debt", 3}, {"loneliness", 2}};
  auto const plans = plans_for({profile, 2}, v.world(), v.on);
  CHECK(plans.mode == Mode::support_first);
  REQUIRE(plans.plans.size() == 3);
  for (auto const& plan : plans.plans) {
    REQUIRE_FALSE(plan.support.empty());
    auto const first = plan.support.front().activity;
    REQUIRE(plan.covers.front().need == "debt");
    CHECK(plan.covers.front().by.front() == first);
    CHECK(plan.because.starts_with("Eerst hulp"));
    CHECK(plan.open.empty());
  }
}

TEST_CASE("without help on offer a plan that needs it says whom to call") {
  Veenmeer const v;
  auto no_help = v.catalogue;
  for (std::size_t row = 0; row < v.columns.size; ++row) {
    if (v.columns.layer[row] == Layer::support)
      no_help.activities.change(row, [](Activity& offer) { offer.status = Status::withdrawn; });
  }
  SmallTown const town(v, std::move(no_help));
  Profile profile;
  profile.needs = {{"debt", 3}, {"loneliness", 2}};
  auto const plans = plans_for({profile, 2}, town.world(), v.on);
  REQUIRE_FALSE(plans.plans.empty());
  CHECK(plans.plans.front().support.empty());
  CHECK(plans.plans.front().because.find("Bel: ") != std::string::npos);
  REQUIRE(plans.plans.front().open.size() == 1);
  CHECK(plans.plans.front().open.front().need == "debt");
  CHECK(plans.plans.front().open.front().because == "Hier is geen aanbod voor.");
}

TEST_CASE("a need for which everything is refused stays open and says by which rule") {
  Veenmeer const v;
  auto by_kind = v.catalogue;
  for (std::size_t row = 0; row < by_kind.activities.size(); ++row)
    by_kind.activities.change(row, [](Activity& offer) { offer.needs.clear(); });
  SmallTown const town(v, std::move(by_kind));
  Profile profile;
  profile.needs = {{"loneliness", 2}, {"grief", 3}};
  for (auto const& need : v.vocabulary.needs) {
    if (need.id != "grief") continue;
    for (auto const& remedy : need.kinds) profile.avoid.kinds.push_back(remedy.kind);
  }
  auto const plans = plans_for({profile, 3}, town.world(), v.on);
  REQUIRE_FALSE(plans.plans.empty());
  for (auto const& plan : plans.plans) {
    REQUIRE(plan.covers.size() == 1);
    CHECK(plan.covers.front().need == "loneliness");
    REQUIRE(plan.open.size() == 1);
    CHECK(plan.open.front().need == "grief");
    CHECK(plan.open.front().because.find("de reden: ") != std::string::npos);
  }
}

TEST_CASE("a price that a fund may pay counts in full, and one that the own pass pays does not") {
  Veenmeer const v;
  auto catalogue = v.catalogue;
  auto const& kinds = v.vocabulary.kinds;
  auto const walking = static_cast<std::size_t>(
      std::find_if(kinds.begin(), kinds.end(), [](Kind const& kind) { return kind.id == "walking-group"; }) -
      kinds.begin());
  for (std::size_t row = 0; row < v.columns.size; ++row) {
    catalogue.activities.change(row, [&](Activity& offer) {
      if (v.columns.main_kind[row] != walking) offer.status = Status::withdrawn;
      offer.price.emplace();
      offer.price->amount = Cents{2500};
      offer.price->per = PricePer::month;
      offer.price->funding = {"volwassenenfonds"};
      offer.price->with_pass = {{"veenmeerpas", Cents{0}}};
      offer.price->passes = {"veenmeerpas"};
    });
  }
  SmallTown const town(v, std::move(catalogue));
  Profile profile;
  profile.needs = {{"low-mood", 3}};
  profile.budget.per_month = Cents{2000};
  auto const without = plans_for({profile, 3}, town.world(), v.on);
  for (auto const& plan : without.plans) CHECK(plan.activities.empty());
  profile.budget.per_month = Cents{2500};
  CHECK_FALSE(plans_for({profile, 3}, town.world(), v.on).plans.empty());
  profile.budget.per_month = Cents{0};
  profile.budget.passes = {"veenmeerpas"};
  CHECK_FALSE(plans_for({profile, 3}, town.world(), v.on).plans.empty());
}

TEST_CASE("of the help for a need what helps most with it comes first, and not what scores most") {
  std::vector<PlanHelp> const best_first{
      {{0, 900}, {60, 30, 0}, 3, {}}, {{1, 500}, {90, 0, 0}, 1, {}}, {{2, 400}, {90, 30, 0}, 3, {}}};
  CHECK(best_help_for(0, best_first) == &best_first[1]);
  CHECK(best_help_for(1, best_first) == &best_first[0]);
  CHECK(best_help_for(2, best_first) == nullptr);
}
