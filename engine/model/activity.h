#pragma once
// An offer: something to take part in, or a help trajectory. Field for field CATALOG.md; absent = unknown.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/base/date.h"
#include "engine/base/id.h"
#include "engine/model/schedule.h"

namespace socialmap {

using ActivityId = Id<struct ActivityTag>;  ///< dense: index into Catalogue::activities and the columns

enum class Layer { activity, support };
enum class AudienceGender { any, women, men };
enum class DutchLevel { a1, a2, b1, b2, native_speaker };
enum class PricePer { visit, month, course, year };
enum class EnrolmentKind { open, fixed_start };
enum class LedBy { professional, volunteer, peer };
enum class Initiator { resident, professional, volunteer, municipality };
enum class Status { draft, submitted, published, rejected, withdrawn, expired };

/// A location by its id inside its provider; in a file "wijkhuis" or, of another, "wijkhuis-oost/wijkhuis".
struct AtLocation {
  std::string id;
  std::optional<std::string> provider = {};  ///< absent: the offer's own
  bool operator==(AtLocation const&) const = default;
};
struct Online {
  bool operator==(Online const&) const = default;
};
struct ByPhone {
  bool operator==(ByPhone const&) const = default;
};
/// At the client's home, anywhere in the municipality.
struct AtHome {
  bool operator==(AtHome const&) const = default;
};
/// Somewhere in these neighbourhoods.
struct InArea {
  std::vector<std::string> neighbourhoods;
  bool operator==(InArea const&) const = default;
};
/// At the client's home, for residents of these neighbourhoods only.
struct AtHomeIn {
  std::vector<std::string> neighbourhoods;
  bool operator==(AtHomeIn const&) const = default;
};
using Whereabouts = std::variant<AtLocation, Online, ByPhone, AtHome, InArea, AtHomeIn>;

struct Enrolment {
  EnrolmentKind kind = EnrolmentKind::open;
  std::vector<Date> starts;
  bool operator==(Enrolment const&) const = default;
};

/// `groups` welcomes, `reserved_for` limits.
struct Audience {
  std::optional<int> min_age;
  std::optional<int> max_age;
  std::optional<AudienceGender> gender;
  std::vector<std::string> groups;
  std::vector<std::string> reserved_for;
  bool operator==(Audience const&) const = default;
};

struct LanguageUse {
  std::vector<std::string> spoken;  ///< ISO 639-1 codes
  std::optional<DutchLevel> dutch_level;
  std::optional<bool> reading_needed;
  std::optional<bool> digital_needed;
  bool operator==(LanguageUse const&) const = default;
};

/// Money in euro, exact to the cent.
struct Cents {
  std::int64_t value = 0;
  auto operator<=>(Cents const&) const = default;
};

struct Price {
  std::optional<Cents> amount;  ///< 0 is free
  std::optional<PricePer> per;
  std::vector<std::string> passes;         ///< accepted passes; the reduction may be unknown
  std::map<std::string, Cents> with_pass;  ///< pass id → price with that pass
  std::optional<Cents> material;
  std::optional<bool> first_free;
  std::vector<std::string> funding;
  std::optional<std::string> note;
  bool operator==(Price const&) const = default;
};

struct GroupSize {
  std::optional<int> min;
  std::optional<int> max;
  bool operator==(GroupSize const&) const = default;
};

struct Capacity {
  std::optional<int> places;
  std::optional<int> free;
  std::optional<int> waiting_weeks;
  std::optional<Date> as_of;
  bool operator==(Capacity const&) const = default;
};

struct JoinAccess {
  std::optional<bool> self_referral;
  std::optional<bool> intake;
  std::optional<std::string> first_step;
  bool operator==(JoinAccess const&) const = default;
};

/// A role, never a person.
struct Contact {
  std::optional<std::string> role;
  std::optional<std::string> phone;
  std::optional<std::string> email;
  std::optional<std::string> best_time;
  bool operator==(Contact const&) const = default;
};

struct Image {
  std::string url;
  std::string alt;
  bool operator==(Image const&) const = default;
};

/// Somebody looked and said "this is true"; not the same as "last edited".
struct Verification {
  Date on;
  std::optional<std::string> by;
  std::optional<Date> due;
  bool operator==(Verification const&) const = default;
};

struct Source {
  std::optional<std::string> name;
  std::optional<std::string> url;
  std::optional<std::string> licence;
  bool operator==(Source const&) const = default;
};

struct Activity {
  std::string id;  ///< slug, unique in the municipality
  std::string title;
  std::optional<Layer> layer;  ///< absent: that of the main kind
  std::vector<std::string> kinds;
  std::string summary;
  std::optional<std::string> description;
  std::optional<Whereabouts> location;
  std::optional<Schedule> schedule;
  std::vector<Cancellation> cancelled;
  std::optional<HolidayRule> holidays;
  std::optional<Enrolment> enrolment;
  std::optional<Audience> audience;
  std::optional<LanguageUse> language;
  std::optional<Price> price;
  std::optional<GroupSize> group;
  std::optional<Capacity> capacity;
  std::vector<std::string> traits;
  std::vector<std::string> not_traits;
  std::optional<LedBy> led_by;
  std::optional<bool> vog;
  std::optional<bool> welcome_person;
  std::optional<bool> childcare;
  std::optional<int> intensity;
  std::map<std::string, int> needs;
  std::optional<JoinAccess> access;
  std::optional<Contact> contact;
  std::vector<std::string> support;
  std::optional<std::string> guide;
  std::vector<std::string> feeds_to;
  std::vector<std::string> themes;
  std::optional<Initiator> initiator;
  std::vector<Image> images;
  std::optional<Verification> verified;
  std::optional<Status> status;  ///< absent in a file: published
  std::optional<Source> source;
  bool operator==(Activity const&) const = default;
};

}  // namespace socialmap
