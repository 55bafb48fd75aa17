#pragma once
// Dates, money, distances and the closed sets of a record, in words.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/date.h"
#include "engine/model/activity.h"
#include "engine/model/provider.h"

namespace socialmap::pages {

/// One for each language: words_nl.cpp, words_en.cpp. Examples are in Dutch.
struct Words {
  std::string_view unknown;
  std::string_view unknown_time;
  std::string_view unknown_place;
  std::string_view unknown_price;
  std::string_view by_appointment;
  std::string_view no_dates;
  std::string_view not_verified;
  std::string_view approximate;
  std::string_view online;
  std::string_view by_phone;
  std::string_view at_home;
  /// "dinsdag", "di"; 0 is Monday.
  std::string_view (*day_name)(Weekday day);
  std::string_view (*short_day_name)(Weekday day);
  /// "januari" for 1.
  std::string_view (*month_name)(unsigned month);
  /// "1 oktober 2026"
  std::string (*date)(Date date);
  /// "dinsdag 24 november 2026"
  std::string (*long_date)(Date date);
  /// "10.00"
  std::string (*clock)(ClockTime time);
  /// "vandaag", "morgen", "di 24 november"; with the year when it is not this year's.
  std::string (*day_from)(Date day, Date today);
  /// A moment on the clock in Amsterdam: "morgen 10.00 uur".
  std::string (*moment)(std::chrono::sys_seconds moment, Date today);
  /// "nu bezig, tot 11.30 uur"
  std::string (*under_way)(std::optional<std::chrono::sys_seconds> end);
  /// "di 24 november, 10.00 tot 12.00 uur"; the day as in day_from().
  std::string (*meeting)(std::chrono::sys_seconds start, std::optional<std::chrono::sys_seconds> end,
                         Date today);
  /// "€ 4,50", "€ 1.250,00"
  std::string (*money)(Cents amount);
  /// "gratis", "€ 4,50 per keer", "prijs onbekend, vraag na"
  std::string (*price)(std::optional<Price> const& price);
  /// "640 m", "1,2 km", "12 km"
  std::string (*distance)(double metres);
  /// "vol, wachttijd 6 weken"; empty when nothing has to be said.
  std::string (*capacity)(std::optional<Capacity> const& capacity);
  /// "nog 4 van de 20 plekken vrij"; empty when not known.
  std::string (*free_places)(Capacity const& capacity);
  /// "gecontroleerd op 1 oktober 2026", "nog niet gecontroleerd"
  std::string (*verified)(std::optional<Verification> const& verification);
  /// "18 tot en met 99 jaar", "vanaf 18 jaar", "tot en met 12 jaar"; nothing without a limit.
  std::optional<std::string> (*ages)(Audience const& audience);
  /// "6 tot 20 mensen", "ten hoogste 20 mensen", "één op één"; nothing when not known.
  std::optional<std::string> (*group_size)(std::optional<GroupSize> const& group);
  /// "ja", "nee", "onbekend, vraag na"
  std::string (*yes_no)(std::optional<bool> known);
  std::string_view (*gender)(AudienceGender gender);
  /// "Nederlands" for nl; the code itself for one that is not in the list.
  std::string (*language)(std::string const& code);
  std::string (*dutch_level)(DutchLevel level);
  std::string_view (*led_by)(LedBy who);
  std::string_view (*intensity)(int level);
  std::string_view (*provider_kind)(ProviderKind kind);
  /// "a", "a en b", "a, b en c"
  std::string (*list)(std::vector<std::string> const& words);
  /// The first letter as a capital; ASCII only.
  std::string (*sentence)(std::string words);
  /// "1 resultaat", "12 resultaten"
  std::string (*count)(std::size_t number, std::string_view one, std::string_view many);
};

/// In the language of the answer being made.
Words const& in_words();

namespace nl {
extern Words const kWords;
}
namespace en {
extern Words const kWords;
}

}  // namespace socialmap::pages
