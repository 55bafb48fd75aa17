#include "server/pages/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/calendar/weekdays.h"
#include "server/pages/word_parts.h"

namespace socialmap::pages::nl {
namespace {

using Days = std::array<std::string_view, 7>;
constexpr Days kDays{"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"};
constexpr Days kShortDays{"ma", "di", "wo", "do", "vr", "za", "zo"};
constexpr std::array<std::string_view, 12> kMonths{"januari",   "februari", "maart",    "april",
                                                   "mei",       "juni",     "juli",     "augustus",
                                                   "september", "oktober",  "november", "december"};

std::string_view month_name(unsigned month) { return kMonths.at(month - 1); }

std::string day_and_month(Date date) {
  return fmt::format("{} {}", static_cast<unsigned>(calendar(date).day()),
                     month_name(static_cast<unsigned>(calendar(date).month())));
}

std::string_view per(PricePer what) {
  switch (what) {
    case PricePer::visit:
      return "per keer";
    case PricePer::month:
      return "per maand";
    case PricePer::course:
      return "voor de hele cursus";
    case PricePer::year:
      return "per jaar";
  }
  return "";
}

std::string waiting(int weeks) {
  return fmt::format("wachttijd {} {}", weeks, weeks == 1 ? "week" : "weken");
}

std::string_view day_name(Weekday day) { return kDays[static_cast<std::size_t>(day)]; }
std::string_view short_day_name(Weekday day) { return kShortDays[static_cast<std::size_t>(day)]; }
std::string date(Date date) {
  return fmt::format("{} {}", day_and_month(date), static_cast<int>(calendar(date).year()));
}

std::string long_date(Date day) { return fmt::format("{} {}", day_name(weekday_of(day)), date(day)); }

std::string clock(ClockTime time) { return fmt::format("{}.{:02}", time.minutes / 60, time.minutes % 60); }

std::string day_from(Date day, Date today) {
  if (day == today) return "vandaag";
  if (day == today + std::chrono::days(1)) return "morgen";
  bool const this_year = calendar(day).year() == calendar(today).year();
  return fmt::format("{} {}", short_day_name(weekday_of(day)), this_year ? day_and_month(day) : date(day));
}

std::string moment(std::chrono::sys_seconds moment, Date today) {
  auto const [day, time] = on_the_clock(moment);
  return fmt::format("{} {} uur", day_from(day, today), clock(time));
}

std::string under_way(std::optional<std::chrono::sys_seconds> end) {
  return end ? fmt::format("nu bezig, tot {} uur", clock(on_the_clock(*end).second)) : "nu bezig";
}

std::string meeting(std::chrono::sys_seconds start, std::optional<std::chrono::sys_seconds> end, Date today) {
  auto const [day, time] = on_the_clock(start);
  auto const until = end ? " tot " + clock(on_the_clock(*end).second) : "";
  return fmt::format("{}, {}{} uur", day_from(day, today), clock(time), until);
}

std::string money(Cents amount) {
  auto euros = std::to_string(std::abs(amount.value) / 100);
  for (auto at = static_cast<std::ptrdiff_t>(euros.size()) - 3; at > 0; at -= 3)
    euros.insert(static_cast<std::size_t>(at), ".");
  return fmt::format("€ {}{},{:02}", amount.value < 0 ? "-" : "", euros, std::abs(amount.value) % 100);
}

std::string price(std::optional<Price> const& price) {
  if (!price || !price->amount) return "prijs onbekend, vraag na";
  if (price->amount->value == 0) return "gratis";
  if (!price->per) return money(*price->amount);
  return fmt::format("{} {}", money(*price->amount), per(*price->per));
}

std::string distance(double metres) {
  auto const tens = std::lround(metres / 10) * 10;
  if (tens < 1000) return fmt::format("{} m", tens);
  auto const hundreds = std::lround(metres / 100);
  if (hundreds >= 100) return fmt::format("{} km", std::lround(metres / 1000));
  return fmt::format("{},{} km", hundreds / 10, hundreds % 10);
}

std::string capacity(std::optional<Capacity> const& capacity) {
  if (!capacity) return "";
  auto const weeks = capacity->waiting_weeks.value_or(0);
  bool const full = capacity->free && *capacity->free <= 0;
  if (full && weeks > 0) return "vol, " + waiting(weeks);
  if (full) return "vol";
  return weeks > 0 ? waiting(weeks) : "";
}

std::string free_places(Capacity const& capacity) {
  if (!capacity.free || *capacity.free <= 0) return "";
  if (capacity.places) return fmt::format("nog {} van de {} plekken vrij", *capacity.free, *capacity.places);
  return fmt::format("nog {} vrij", counted(static_cast<std::size_t>(*capacity.free), "plek", "plekken"));
}

std::string verified(std::optional<Verification> const& verification) {
  if (!verification) return "nog niet gecontroleerd";
  return "gecontroleerd op " + date(verification->on);
}

std::optional<std::string> ages(Audience const& audience) {
  auto const& [low, high] = std::pair(audience.min_age, audience.max_age);
  if (low && high) return fmt::format("{} tot en met {} jaar", *low, *high);
  if (low) return fmt::format("vanaf {} jaar", *low);
  if (high) return fmt::format("tot en met {} jaar", *high);
  return std::nullopt;
}

std::optional<std::string> group_size(std::optional<GroupSize> const& group) {
  if (!group || (!group->min && !group->max)) return std::nullopt;
  if (group->max == 1) return "één op één";
  if (group->min && group->max) return fmt::format("{} tot {} mensen", *group->min, *group->max);
  if (group->max) return fmt::format("ten hoogste {} mensen", *group->max);
  return fmt::format("{} mensen of meer", *group->min);
}

std::string yes_no(std::optional<bool> known) {
  if (!known) return "onbekend, vraag na";
  return *known ? "ja" : "nee";
}

std::string_view gender(AudienceGender gender) {
  constexpr std::array<std::string_view, 3> kGenders{"Iedereen", "Alleen vrouwen", "Alleen mannen"};
  return kGenders[static_cast<std::size_t>(gender)];
}

std::string language(std::string const& code) {
  using Pair = std::pair<std::string_view, std::string_view>;
  static constexpr std::array<Pair, 26> kLanguages{
      {{"nl", "Nederlands"}, {"en", "Engels"},      {"de", "Duits"},    {"fr", "Frans"},
       {"tr", "Turks"},      {"ar", "Arabisch"},    {"pl", "Pools"},    {"ti", "Tigrinya"},
       {"uk", "Oekraïens"},  {"ru", "Russisch"},    {"es", "Spaans"},   {"pt", "Portugees"},
       {"it", "Italiaans"},  {"zh", "Chinees"},     {"fa", "Farsi"},    {"ps", "Pasjtoe"},
       {"ku", "Koerdisch"},  {"so", "Somalisch"},   {"bg", "Bulgaars"}, {"ro", "Roemeens"},
       {"hu", "Hongaars"},   {"id", "Indonesisch"}, {"hi", "Hindi"},    {"ur", "Urdu"},
       {"am", "Amhaars"},    {"fy", "Fries"}}};
  auto const found = std::find_if(kLanguages.begin(), kLanguages.end(),
                                  [&](Pair const& pair) { return pair.first == code; });
  return found == kLanguages.end() ? code : std::string(found->second);
}

std::string dutch_level(DutchLevel level) {
  constexpr std::array<std::string_view, 5> kLevels{
      "heel weinig Nederlands is genoeg (A1)", "een beetje Nederlands is genoeg (A2)",
      "redelijk Nederlands is nodig (B1)", "goed Nederlands is nodig (B2)", "heel goed Nederlands is nodig"};
  return std::string(kLevels[static_cast<std::size_t>(level)]);
}

std::string_view led_by(LedBy who) {
  constexpr std::array<std::string_view, 3> kWho{"een beroepskracht", "een vrijwilliger",
                                                 "een ervaringsdeskundige"};
  return kWho[static_cast<std::size_t>(who)];
}

std::string_view intensity(int level) {
  constexpr std::array<std::string_view, 3> kLevels{"licht", "gemiddeld", "zwaar"};
  return level >= 1 && level <= 3 ? kLevels[static_cast<std::size_t>(level - 1)]
                                  : std::string_view("onbekend, vraag na");
}

std::string_view provider_kind(ProviderKind kind) {
  constexpr std::array<std::string_view, 14> kKinds{"welzijnsorganisatie",
                                                    "sportvereniging",
                                                    "culturele instelling",
                                                    "vrijwilligersorganisatie",
                                                    "initiatief van bewoners",
                                                    "gemeente",
                                                    "schuldhulp",
                                                    "zorg",
                                                    "bibliotheek",
                                                    "onderwijs",
                                                    "geloofsgemeenschap",
                                                    "wijkteam",
                                                    "woningcorporatie",
                                                    "andere organisatie"};
  return kKinds[static_cast<std::size_t>(kind)];
}

std::string list(std::vector<std::string> const& words) { return list_with(" en ", words); }

}  // namespace

Words const kWords = {
    .unknown = "onbekend, vraag na",
    .unknown_time = "dag en tijd onbekend, vraag na",
    .unknown_place = "plaats onbekend, vraag na",
    .unknown_price = "prijs onbekend, vraag na",
    .by_appointment = "op afspraak",
    .no_dates = "geen nieuwe datum bekend, vraag na",
    .not_verified = "nog niet gecontroleerd",
    .approximate = "het adres is bij benadering",
    .online = "online",
    .by_phone = "telefonisch",
    .at_home = "bij u thuis",
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

}  // namespace socialmap::pages::nl
