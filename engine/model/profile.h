#pragma once
// What one client wants, needs and can. It lives for one request: never stored, never logged, never cached.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/geo/point.h"
#include "engine/geo/travel.h"
#include "engine/model/activity.h"
#include "engine/model/schedule.h"

namespace socialmap {

enum class ClientGender { man, woman, other };
enum class Skill { ok, limited, none };
enum class GroupWish { one_to_one, small_group, any };
enum class CareDuties { none, children, adult };

struct WeightedNeed {
  std::string id;
  int weight = 1;  ///< 1 to 3
  bool operator==(WeightedNeed const&) const = default;
};

struct Dislikes {
  std::vector<std::string> kinds;
  std::vector<std::string> traits;
  std::vector<std::string> words;
  bool operator==(Dislikes const&) const = default;
};

struct Requirements {
  std::vector<std::string> kinds;
  std::vector<std::string> traits;
  bool operator==(Requirements const&) const = default;
};

/// Exactly one of postcode, neighbourhood, point.
struct Home {
  std::optional<std::string> postcode;
  std::optional<std::string> neighbourhood;
  std::optional<double> lat;
  std::optional<double> lon;
  bool operator==(Home const&) const = default;
};

struct TravelLimit {
  std::vector<TravelMode> modes;  ///< empty: walk, bike and public transport
  std::optional<int> max_minutes;
  std::optional<int> max_metres;
  bool operator==(TravelLimit const&) const = default;
};

/// Hours in the week at which the client can come.
struct FreeHours {
  std::vector<Weekday> days;
  ClockTime from;
  ClockTime to;
  bool operator==(FreeHours const&) const = default;
};

struct Budget {
  std::optional<Cents> per_visit;
  std::optional<Cents> per_month;
  std::vector<std::string> passes;
  bool operator==(Budget const&) const = default;
};

struct Profile {
  std::vector<WeightedNeed> needs;
  std::vector<std::string> interests;  ///< kind ids
  std::optional<std::string> wish;
  Dislikes avoid;
  Requirements require;
  std::vector<std::string> signals;  ///< ticked by the coach
  std::optional<int> age;
  std::optional<ClientGender> gender;
  std::optional<std::vector<std::string>> audiences;  ///< given, also empty: complete
  std::optional<Home> home;
  TravelLimit travel;
  std::optional<Mobility> mobility;
  std::vector<FreeHours> availability;  ///< empty: not known, every hour will do
  Budget budget;
  std::vector<std::string> languages;
  std::optional<DutchLevel> dutch_level;
  std::optional<Skill> reading;
  std::optional<Skill> digital;
  std::vector<std::string> accessibility;  ///< field names of a location's accessibility
  std::optional<GroupWish> group;
  std::optional<int> social_anxiety;           ///< 0 to 3
  std::map<std::string, int> positive_health;  ///< dimension id → 0 to 10
  std::optional<int> grief_months;
  std::optional<CareDuties> care_duties;
  std::optional<std::string> referrer;
  std::optional<std::string> coach;
  bool feedback = false;
  std::optional<Date> on;
  std::optional<int> limit;       ///< 1 to 25
  std::vector<std::string> icpc;  ///< codes of the referrer: hints, and nothing more
};

}  // namespace socialmap
