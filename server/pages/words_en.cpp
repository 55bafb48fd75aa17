#include "server/pages/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/calendar/weekdays.h"
#include "server/pages/word_parts.h"

namespace socialmap::pages::en {
namespace {

using Days = std::array<std::string_view, 7>;
constexpr Days kDays{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
constexpr Days kShortDays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};

std::string_view month_name(unsigned month) { return kMonths.at(month - 1); }

std::string day_and_month(Date date) {
  return fmt::format("{} {}", static_cast<unsigned>(calendar(date).day()),
                     month_name(static_cast<unsigned>(calendar(date).month())));
}

std::string_view per(PricePer what) {
  switch (what) {
    case PricePer::visit:
      return "a time";
    case PricePer::month:
      return "a month";
    case PricePer::course:
      return "for the whole course";
    case PricePer::year:
      return "a year";
  }
  return "";
}

std::string waiting(int weeks) {
  return fmt::format("waiting time {} {}", weeks, weeks == 1 ? "week" : "weeks");
}

std::string_view day_name(Weekday day) { return kDays[static_cast<std::size_t>(day)]; }
std::string_view short_day_name(Weekday day) { return kShortDays[static_cast<std::size_t>(day)]; }
std::string date(Date date) {
  return fmt::format("{} {}", day_and_month(date), static_cast<int>(calendar(date).year()));
}

std::string long_date(Date day) { return fmt::format("{} {}", day_name(weekday_of(day)), date(day)); }

std::string clock(ClockTime time) { return fmt::format("{}:{:02}", time.minutes / 60, time.minutes % 60); }

std::string day_from(Date day, Date today) {
  if (day == today) return "today";
  if (day == today + std::chrono::days(1)) return "tomorrow";
  bool const this_year = calendar(day).year() == calendar(today).year();
  return fmt::format("{} {}", short_day_name(weekday_of(day)), this_year ? day_and_month(day) : date(day));
}

std::string moment(std::chrono::sys_seconds moment, Date today) {
  auto const [day, time] = on_the_clock(moment);
  return fmt::format("{} {}", day_from(day, today), clock(time));
}

std::string under_way(std::optional<std::chrono::sys_seconds> end) {
  return end ? fmt::format("on now, until {}", clock(on_the_clock(*end).second)) : "on now";
}

std::string meeting(std::chrono::sys_seconds start, std::optional<std::chrono::sys_seconds> end, Date today) {
  auto const [day, time] = on_the_clock(start);
  auto const until = end ? " to " + clock(on_the_clock(*end).second) : "";
  return fmt::format("{}, {}{}", day_from(day, today), clock(time), until);
}

std::string money(Cents amount) {
  auto euros = std::to_string(std::abs(amount.value) / 100);
  for (auto at = static_cast<std::ptrdiff_t>(euros.size()) - 3; at > 0; at -= 3)
    euros.insert(static_cast<std::size_t>(at), ",");
  return fmt::format("€{}{}.{:02}", amount.value < 0 ? "-" : "", euros, std::abs(amount.value) % 100);
}

std::string price(std::optional<Price> const& price) {
  if (!price || !price->amount) return "price unknown, please ask";
  if (price->amount->value == 0) return "free";
  if (!price->per) return money(*price->amount);
  return fmt::format("{} {}", money(*price->amount), per(*price->per));
}

std::string distance(double metres) {
  auto const tens = std::lround(metres / 10) * 10;
  if (tens < 1000) return fmt::format("{} m", tens);
  auto const hundreds = std::lround(metres / 100);
  if (hundreds >= 100) return fmt::format("{} km", std::lround(metres / 1000));
  return fmt::format("{}.{} km", hundreds / 10, hundreds % 10);
}

std::string capacity(std::optional<Capacity> const& capacity) {
  if (!capacity) return "";
  auto const weeks = capacity->waiting_weeks.value_or(0);
  bool const full = capacity->free && *capacity->free <= 0;
  if (full && weeks > 0) return "full, " + waiting(weeks);
  if (full) return "full";
  return weeks > 0 ? waiting(weeks) : "";
}

std::string free_places(Capacity const& capacity) {
  if (!capacity.free || *capacity.free <= 0) return "";
  if (capacity.places) return fmt::format("{} of {} places left", *capacity.free, *capacity.places);
  return fmt::format("{} left", counted(static_cast<std::size_t>(*capacity.free), "place", "places"));
}

std::string verified(std::optional<Verification> const& verification) {
  if (!verification) return "not checked yet";
  return "checked on " + date(verification->on);
}

std::optional<std::string> ages(Audience const& audience) {
  auto const& [low, high] = std::pair(audience.min_age, audience.max_age);
  if (low && high) return fmt::format("{} to {} years old", *low, *high);
  if (low) return fmt::format("{} years and older", *low);
  if (high) return fmt::format("up to {} years old", *high);
  return std::nullopt;
}

std::optional<std::string> group_size(std::optional<GroupSize> const& group) {
  if (!group || (!group->min && !group->max)) return std::nullopt;
  if (group->max == 1) return "one to one";
  if (group->min && group->max) return fmt::format("{} to {} people", *group->min, *group->max);
  if (group->max) return fmt::format("at most {} people", *group->max);
  return fmt::format("{} people or more", *group->min);
}

std::string yes_no(std::optional<bool> known) {
  if (!known) return "unknown, please ask";
  return *known ? "yes" : "no";
}

std::string_view gender(AudienceGender gender) {
  constexpr std::array<std::string_view, 3> kGenders{"Everybody", "Women only", "Men only"};
  return kGenders[static_cast<std::size_t>(gender)];
}

std::string language(std::string const& code) {
  using Pair = std::pair<std::string_view, std::string_view>;
  static constexpr std::array<Pair, 26> kLanguages{
      {{"nl", "Dutch"},     {"en", "English"},    {"de", "German"},   {"fr", "French"},    {"tr", "Turkish"},
       {"ar", "Arabic"},    {"pl", "Polish"},     {"ti", "Tigrinya"}, {"uk", "Ukrainian"}, {"ru", "Russian"},
       {"es", "Spanish"},   {"pt", "Portuguese"}, {"it", "Italian"},  {"zh", "Chinese"},   {"fa", "Farsi"},
       {"ps", "Pashto"},    {"ku", "Kurdish"},    {"so", "Somali"},   {"bg", "Bulgarian"}, {"ro", "Romanian"},
       {"hu", "Hungarian"}, {"id", "Indonesian"}, {"hi", "Hindi"},    {"ur", "Urdu"},      {"am", "Amharic"},
       {"fy", "Frisian"}}};
  auto const found = std::find_if(kLanguages.begin(), kLanguages.end(),
                                  [&](Pair const& pair) { return pair.first == code; });
  return found == kLanguages.end() ? code : std::string(found->second);
}

std::string dutch_level(DutchLevel level) {
  constexpr std::array<std::string_view, 5> kLevels{
      "very little Dutch is enough (A1)", "a little Dutch is enough (A2)", "fair Dutch is needed (B1)",
      "good Dutch is needed (B2)", "very good Dutch is needed"};
  return std::string(kLevels[static_cast<std::size_t>(level)]);
}

std::string_view led_by(LedBy who) {
  constexpr std::array<std::string_view, 3> kWho{"a professional", "a volunteer",
                                                 "someone who went through it"};
  return kWho[static_cast<std::size_t>(who)];
}

std::string_view intensity(int level) {
  constexpr std::array<std::string_view, 3> kLevels{"light", "medium", "heavy"};
  return level >= 1 && level <= 3 ? kLevels[static_cast<std::size_t>(level - 1)]
                                  : std::string_view("unknown, please ask");
}

std::string_view provider_kind(ProviderKind kind) {
  constexpr std::array<std::string_view, 14> kKinds{"welfare organisation",
                                                    "sports club",
                                                    "cultural organisation",
                                                    "volunteers’ organisation",
                                                    "initiative of residents",
                                                    "municipality",
                                                    "debt help",
                                                    "care",
                                                    "library",
                                                    "education",
                                                    "faith community",
                                                    "neighbourhood team",
                                                    "housing association",
                                                    "other organisation"};
  return kKinds[static_cast<std::size_t>(kind)];
}

std::string list(std::vector<std::string> const& words) { return list_with(" and ", words); }

}  // namespace

Words const kWords = {
    .unknown = "unknown, please ask",
    .unknown_time = "day and time unknown, please ask",
    .unknown_place = "place unknown, please ask",
    .unknown_price = "price unknown, please ask",
    .by_appointment = "by appointment",
    .no_dates = "no new date known, please ask",
    .not_verified = "not checked yet",
    .approximate = "the address is approximate",
    .online = "online",
    .by_phone = "by phone",
    .at_home = "at your home",
    .day_name = day_name,
    .short_day_name = short_day_name,
    .month_name = month_name,
    .date = date,
    .long_date = long_date,
    .clock = clock,
    .day_from = day_from,
    .moment = moment,
    .under_way = under_way,
    .meeting = meeting,
    .money = money,
    .price = price,
    .distance = distance,
    .capacity = capacity,
    .free_places = free_places,
    .verified = verified,
    .ages = ages,
    .group_size = group_size,
    .yes_no = yes_no,
    .gender = gender,
    .language = language,
    .dutch_level = dutch_level,
    .led_by = led_by,
    .intensity = intensity,
    .provider_kind = provider_kind,
    .list = list,
    .sentence = with_capital,
    .count = counted,
};

}  // namespace socialmap::pages::en
