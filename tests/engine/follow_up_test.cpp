// What a client can do after an offer: in Veenmeer, for who is done and for who stops.

#include "engine/follow_up.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "tests/source_directory.h"

namespace socialmap {
namespace {

SocialMap const& town() {
  static SocialMap const map(read_map({source_directory() + "/catalog/veenmeer", {}, {}}),
                             parse_date("2026-11-23").value());
  return map;
}

std::vector<FollowUp> after(char const* id, std::optional<Leaving> leaving) {
  return follow_ups(town(), town().slugs().activity(id).value(), leaving);
}

std::string id_of(FollowUp const& one) { return town().catalogue().activity(one.activity).id; }

FollowUp const* find(std::vector<FollowUp> const& all, std::string const& id) {
  auto const found =
      std::find_if(all.begin(), all.end(), [&](FollowUp const& one) { return id_of(one) == id; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("who is done goes on to the next step first, and then may help out at the same provider") {
  auto const steps = after("koffie-inloop-oosterveld", std::nullopt);
  auto const* crew = find(steps, "keukenploeg-oosterveld");
  REQUIRE(crew);
  CHECK(crew->as == FollowUpAs::next_step);
  CHECK(crew->because.find(town().catalogue().activity(crew->activity).title) != std::string::npos);
  auto const done = after("koffie-inloop-oosterveld", Leaving::done);
  REQUIRE(done.size() >= steps.size());
  for (std::size_t i = 0; i < steps.size(); ++i) CHECK(done[i].activity == steps[i].activity);
}

TEST_CASE("volunteering at the same provider is told of every offer that is none itself") {
  int told = 0;
  for (std::uint32_t i = 0; i < town().catalogue().activities.size(); ++i) {
    if (!town().is_shown(ActivityId{i})) continue;
    for (auto const& one : follow_ups(town(), ActivityId{i}, Leaving::done)) {
      CHECK(one.activity != ActivityId{i});
      CHECK(town().is_shown(one.activity));
      if (one.as != FollowUpAs::next_level) continue;
      ++told;
      CHECK(town().catalogue().provider_of[one.activity.value] == town().catalogue().provider_of[i]);
      CHECK(one.because.find(town().catalogue().provider(one.activity).name) != std::string::npos);
    }
  }
  CHECK(told > 10);
}

TEST_CASE("who stops hears of the same kind elsewhere, and of no next step") {
  int told = 0;
  for (std::uint32_t i = 0; i < town().catalogue().activities.size(); ++i) {
    if (!town().is_shown(ActivityId{i})) continue;
    auto const& own = town().catalogue().activities[i];
    auto const found = follow_ups(town(), ActivityId{i}, Leaving::stopped);
    CHECK(found.size() <= 6);
    for (auto const& one : found) {
      auto const& kinds = town().catalogue().activity(one.activity).kinds;
      CHECK(std::find_first_of(kinds.begin(), kinds.end(), own.kinds.begin(), own.kinds.end()) !=
            kinds.end());
      CHECK(one.as == FollowUpAs::alternative);
      CHECK(one.because.starts_with("In plaats van “" + own.title + "”. "));
      ++told;
    }
  }
  CHECK(told > 100);
}

}  // namespace socialmap
