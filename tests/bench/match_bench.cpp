// Times matching in process: match_bench CATALOGUE RULES QUERIES.ndjson [TIMES]. Class c of the benchmark's
// queries, as p_ours.py asks them, and again with hours, a language and a dislike beside. Prints milliseconds
// of one match with its explanations.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sstream>

#include "engine/base/input_error.h"
#include "engine/catalog/json.h"
#include "engine/socialmap.h"

namespace {

using namespace socialmap;

std::vector<std::string> codes(Node const& node, char const* name) {
  std::vector<std::string> found;
  for (auto const& one : *node.find(name)->list()) {
    auto code = *one.text();
    if (code.starts_with("i_")) code = code.substr(2);
    std::replace(code.begin(), code.end(), '_', '-');
    found.push_back(std::move(code));
  }
  return found;
}

Profile profile_of(Node const& node) {
  constexpr int kFar = 600;  // minutes by car, the most a profile may say
  Profile profile;
  profile.interests = codes(node, "interests");
  for (auto const& need : codes(node, "needs")) profile.needs.push_back({need, 2});
  profile.home = Home{{}, {}, *number_at(node, "lat"), *number_at(node, "lon")};
  profile.age = static_cast<int>(*number_at(node, "age"));
  profile.travel = {{TravelMode::car}, kFar, {}};
  profile.budget.per_visit = Cents{static_cast<std::int64_t>(*number_at(node, "price_max") * 100)};
  if (*node.find("wheelchair")->boolean()) profile.accessibility = {"stepFree"};
  profile.limit = 20;
  return profile;
}

Profile fuller(Profile profile) {
  constexpr ClockTime kNine{9 * 60};
  constexpr ClockTime kFive{17 * 60};
  profile.travel = {{TravelMode::walk, TravelMode::bike}, 45, {}};
  profile.availability = {{{Weekday::mon, Weekday::tue, Weekday::thu}, kNine, kFive}};
  profile.languages = {"nl", "ar"};
  profile.dutch_level = DutchLevel::b1;
  profile.avoid.kinds = {"sport-1"};
  profile.gender = ClientGender::woman;
  profile.social_anxiety = 2;
  profile.group = GroupWish::small_group;
  return profile;
}

std::vector<Profile> profiles_in(std::string const& path) {
  std::vector<Profile> profiles;
  std::istringstream lines(read_file(path));
  for (std::string line; std::getline(lines, line);) {
    auto const query = read_json(line, path);
    if (*text_at(query, "cls") == "c") profiles.push_back(profile_of(query));
  }
  return profiles;
}

void time(char const* what, SocialMap const& map, std::vector<Profile> const& profiles, int times) {
  using Clock = std::chrono::steady_clock;
  std::vector<double> each;
  std::size_t shown = 0;
  for (int i = 0; i < times; ++i) {
    for (auto const& profile : profiles) {
      auto const start = Clock::now();
      shown += map.match(profile).matches.size();
      each.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
  }
  std::sort(each.begin(), each.end());
  std::printf("%-8s p50 %8.3f  p95 %8.3f ms  (%zu matches, %zu shown)\n", what, each[each.size() / 2],
              each[each.size() * 95 / 100], each.size(), shown);
}

int run(std::vector<std::string> const& words) {
  auto reading = read_map({words[0], "", words[1]});
  if (!reading.sound()) throw InvalidInput(reading.problems);
  SocialMap const map(std::move(reading), Date{std::chrono::year{2026} / 11 / 23});
  auto profiles = profiles_in(words[2]);
  int const times = words.size() > 3 ? std::atoi(words[3].c_str()) : 1;
  time("class c", map, profiles, times);
  for (auto& profile : profiles) profile = fuller(profile);
  time("fuller", map, profiles, times);
  return 0;
}

}  // namespace

int main(int count, char** words) {
  if (count != 4 && count != 5) {
    std::fputs("match_bench CATALOGUE RULES QUERIES.ndjson [TIMES]\n", stderr);
    return 2;
  }
  try {
    return run({words + 1, words + count});
  } catch (socialmap::InvalidInput const& bad) {
    for (auto const& error : bad.errors()) std::fprintf(stderr, "%s\n", to_line(error).c_str());
    return 2;
  }
}
